// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueType;

/** Reads texts: labels, paths, host names, passwords. */
final class TextReader {
  private static final String HTTP = "http://";
  private static final int LARGEST_PORT = 65535;

  private TextReader() {}

  static Optional<Value> read(ValueType.Text type, String text, Faults faults) {
    TextForm form = type.form();
    if (form == TextForm.JOB || form == TextForm.USER) {
      PatternReader.check(type, text, faults);
    } else if (text.length() > type.maxLength()) {
      faults.whole(
          FindingCode.VALUE_TOO_LONG,
          faults.ofRange(),
          List.of(),
          faults.keyword(),
          text.length(),
          type.maxLength());
    }
    boolean fits =
        switch (form) {
          case URL -> isUrl(text);
          case HOST_PORT -> isHostPort(text);
          default -> true;
        };
    if (!fits) {
      faults.whole(
          FindingCode.VALUE_FORM,
          faults.ofKind(),
          List.of(),
          text,
          form == TextForm.URL ? "a URL that fits" : "a host with a port",
          faults.keyword(),
          faults.wanted());
    }
    return Optional.of(new Value.Text(form, text));
  }

  private static boolean isUrl(String text) {
    return text.length() > HTTP.length() && text.regionMatches(true, 0, HTTP, 0, HTTP.length());
  }

  /** A single colon has a port behind it; several are those of an IPv6 address. */
  private static boolean isHostPort(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon != text.lastIndexOf(':')) {
      return true;
    }
    long port = NumberReader.digits(text, colon + 1, text.length());
    return colon > 0 && port > 0 && port <= LARGEST_PORT;
  }
}
