// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.attls.policy.testing.Examples;
import org.attls.policy.testing.Lexeme;
import org.junit.jupiter.api.Test;

/**
 * However a policy is spaced, the formatter keeps every token and comment and writes the same text
 * again when it formats its own output.
 */
class RespacedTest {
  private static final int CASES = 200;
  private static final Duration ENOUGH = Duration.ofSeconds(8);
  private static final List<String> POLICIES = List.of(Examples.raleigh(), Examples.everything());

  @Test
  void keepsTokensAndComments() {
    Instant end = Instant.now().plus(ENOUGH);
    for (int seed = 0; seed < CASES && Instant.now().isBefore(end); seed++) {
      String text = respaced(POLICIES.get(seed % 2), new Random(seed));
      FormattedTest.check(text, FormattedTest.format(text));
    }
  }

  /**
   * Lines that the author chose stay in lists of addresses; else the spacing makes no difference.
   */
  @Test
  void doesNotDependOnTheSpacingOfOneLine() {
    String raleigh = withoutComments(Examples.raleigh());
    String expected = FormattedTest.format(raleigh);
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (Lexeme each : Lexeme.of(raleigh)) {
        text.append(each.isBlank() ? " ".repeat(1 + random.nextInt(3)) : each.text());
      }
      assertEquals(expected, FormattedTest.format(text.toString()));
    }
  }

  private static String withoutComments(String text) {
    StringBuilder kept = new StringBuilder();
    for (Lexeme each : Lexeme.of(text)) {
      kept.append(each.isBlank() || each.isComment() ? " " : each.text());
    }
    return kept.toString();
  }

  /** Puts any white space, and now and then a comment, where there is white space. */
  private static String respaced(String text, Random random) {
    String lineEnd = random.nextInt(3) == 0 ? "\r\n" : "\n";
    StringBuilder respaced = new StringBuilder();
    for (Lexeme each : Lexeme.of(text)) {
      if (!each.isBlank()) {
        respaced.append(each.text().replace("\n", lineEnd));
        continue;
      }
      respaced.append(blank(random, lineEnd));
      if (random.nextInt(12) == 0) {
        respaced
            .append(random.nextBoolean() ? "// note" + lineEnd : "/* note" + lineEnd + "  two */")
            .append(blank(random, lineEnd));
      }
    }
    return respaced.toString();
  }

  private static String blank(Random random, String lineEnd) {
    StringBuilder blank = new StringBuilder();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      blank.append(
          switch (random.nextInt(4)) {
            case 0 -> lineEnd;
            case 1 -> "\t";
            default -> " ";
          });
    }
    return blank.toString();
  }
}
