// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;
import org.attls.findings.Finding;

/** The words of parser generators and frameworks, which no user should ever read. */
final class Jargon {
  private static final Pattern WORDS =
      Pattern.compile(
          "mismatched|RULE_|viable|EOF\\b|extraneous|Couldn't resolve|required feature|required"
              + " \\(...\\)\\+|java\\.|null\\b|[Ee]xception|expecting|EObject|AST\\b");

  private Jargon() {}

  static void refuse(Finding finding) {
    assertFalse(WORDS.matcher(finding.message()).find(), () -> "not in plain words: " + finding);
  }
}
