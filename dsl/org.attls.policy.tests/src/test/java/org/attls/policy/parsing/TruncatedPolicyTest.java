// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.policy.testing.Examples;
import org.attls.policy.testing.Inside;
import org.attls.policy.testing.Language;
import org.attls.policy.testing.Lexeme;
import org.junit.jupiter.api.Test;

/**
 * A policy that ends before its end: an error says so at every place, and only between two objects
 * there is nothing to say.
 */
class TruncatedPolicyTest {
  private static final Set<FindingCode> BROKEN_SETTING =
      Set.of(
          FindingCode.SETTING_UNKNOWN,
          FindingCode.SETTING_VALUE_MISSING,
          FindingCode.SETTING_SWITCH,
          FindingCode.VALUE_NOT_A_NUMBER);

  @Test
  void saysSoBehindEveryToken() {
    String text = Examples.raleigh();
    List<Lexeme> lexemes = Lexeme.of(text);
    int depth = 0;
    boolean between = true;
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme last = lexemes.get(i);
      if (!last.isBlank() && !last.isComment()) {
        depth += last.text().equals("{") ? 1 : last.text().equals("}") ? -1 : 0;
        between = depth == 0 && last.text().equals("}");
      }
      check(text.substring(0, last.offset() + last.text().length()), between);
    }
  }

  @Test
  void saysSoInsideEveryWord() {
    String text = Examples.raleigh();
    for (Lexeme each : Lexeme.of(text)) {
      if (!each.isBlank() && !each.isComment() && each.text().length() > 1) {
        check(text.substring(0, each.offset() + 1), false);
      }
    }
  }

  private static void check(String text, boolean sound) {
    List<Finding> findings = Language.findings(text);
    Inside.check(text, findings);
    assertEquals(
        sound,
        findings.stream().noneMatch(TruncatedPolicyTest::saysThatMoreBelongsThere),
        () -> findings + " of:\n" + text);
  }

  /** An error of syntax, or of the setting that was read from what is left. */
  private static boolean saysThatMoreBelongsThere(Finding finding) {
    return BROKEN_SETTING.contains(finding.code())
        || finding.code().group() == FindingCode.SYNTAX.group()
            && finding.code() != FindingCode.EMPTY_FILE;
  }
}
