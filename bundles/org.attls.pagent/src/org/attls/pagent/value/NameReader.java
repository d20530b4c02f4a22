// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.model.facts.Evidence;

/** Reads the name of a statement. */
final class NameReader {
  private static final int LONGEST = 32;
  private static final String SPECIAL = "{}\"'";

  private NameReader() {}

  static Optional<Value> read(String text, Faults faults) {
    if (text.length() > LONGEST) {
      faults.whole(
          FindingCode.VALUE_TOO_LONG,
          Evidence.IBM,
          List.of(),
          faults.keyword(),
          text.length(),
          LONGEST);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~' || SPECIAL.indexOf(c) >= 0) {
        faults.part(
            FindingCode.VALUE_CHARACTER,
            Severity.WARNING,
            i,
            i + 1,
            List.of(),
            text,
            c <= ' ' || c == 0x7f ? "0x" + Integer.toHexString(c) : String.valueOf(c),
            faults.keyword());
        break;
      }
    }
    return Optional.of(new Value.Name(text));
  }
}
