// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.List;
import java.util.Locale;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.model.values.NamePattern;
import org.attls.pagent.catalogue.ValueType;

/**
 * Checks job names and user IDs, which may end in an asterisk. Whether PAGENT folds lower case is
 * not known, so the case is no fault.
 */
final class PatternReader {
  private PatternReader() {}

  static void check(ValueType.Text type, String text, Faults faults) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (NamePattern.isPattern(upper) && upper.length() <= type.maxLength() + 1) {
      return;
    }
    String plain = upper.replace('%', 'A');
    if (!plain.equals(upper) && NamePattern.isPattern(plain)) {
      faults.part(
          FindingCode.PATTERN_PERCENT,
          Severity.INFO,
          0,
          text.length(),
          List.of(),
          faults.keyword(),
          text);
    } else if (isRegex(text) && NamePattern.isPattern(withoutRegex(upper))) {
      String fixed = withoutRegex(text);
      faults.part(
          FindingCode.PATTERN_IS_REGEX,
          Severity.WARNING,
          0,
          text.length(),
          List.of(fixed),
          text,
          faults.keyword(),
          fixed);
    } else {
      faults.part(
          FindingCode.PATTERN_INVALID,
          Severity.WARNING,
          0,
          text.length(),
          List.of(),
          text,
          faults.keyword(),
          type.maxLength());
    }
  }

  private static boolean isRegex(String text) {
    return text.endsWith(".*") || text.endsWith(".+") || text.startsWith("^");
  }

  private static String withoutRegex(String text) {
    String start = text.startsWith("^") ? text.substring(1) : text;
    String stem = start.endsWith("$") ? start.substring(0, start.length() - 1) : start;
    return stem.endsWith(".*") || stem.endsWith(".+")
        ? stem.substring(0, stem.length() - 2) + "*"
        : stem;
  }
}
