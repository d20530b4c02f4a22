// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.List;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.Span;
import org.attls.pagent.value.Value;

/**
 * A cipher suite as it stands in a list.
 *
 * @param setting the line
 * @param code four hexadecimal digits, or one digit for SSL version 2
 * @param span where the constant or the code is
 */
record ListedSuite(FlatSetting setting, String code, Span span) {

  /** Whether it is one for SSL version 2. */
  boolean isV2() {
    return code.length() == 1;
  }

  /** The suites of a line; none if it cannot be read. */
  static List<ListedSuite> in(Subject subject, FlatSetting setting, Parameter parameter) {
    if (!subject.isReadable(setting)
        || !(parameter.type().value() instanceof ValueType.Ciphers type)) {
      return List.of();
    }
    return switch (setting.reading(parameter).value().orElse(null)) {
      case Value.Ciphers ciphers -> suites(setting, ciphers.codes(), type.codeLength());
      case Value.CiphersV2 ciphers -> suites(setting, ciphers.codes(), type.codeLength());
      case null, default -> List.of();
    };
  }

  private static List<ListedSuite> suites(FlatSetting setting, List<String> codes, int length) {
    Span value = setting.valueSpan();
    List<ListedSuite> suites = new ArrayList<>(codes.size());
    // A constant is longer than its code, also where it is one of several characters.
    boolean constant = codes.size() == 1 && value.length() > 2 * length;
    for (int i = 0; i < codes.size(); i++) {
      int start = value.start() + i * length;
      Span span = constant ? value : new Span(start, Math.min(start + length, value.end()));
      suites.add(new ListedSuite(setting, codes.get(i), span));
    }
    return suites;
  }
}
