// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every mixture of line ends, against reading character by character. */
class LinesTest {
  private static final String CHARACTERS = "a\n\r";
  private static final int LENGTH = 7;

  @Test
  void linesEndAsTheyShouldInEveryMixture() {
    for (int length = 0; length <= LENGTH; length++) {
      int texts = (int) Math.pow(CHARACTERS.length(), length);
      for (int number = 0; number < texts; number++) {
        String text = text(number, length);
        Lines lines = Lines.of(text);
        List<String> found = new ArrayList<>();
        for (int line = 1; line <= lines.count(); line++) {
          found.add(lines.text(line).toString());
          assertEquals(line, lines.place("f", lines.offset(line, 1), 0).line(), text);
        }
        assertEquals(slowly(text), found, text.replace("\r", "\\r").replace("\n", "\\n"));
      }
    }
  }

  private static String text(int number, int length) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(rest % CHARACTERS.length()));
      rest /= CHARACTERS.length();
    }
    return text.toString();
  }

  private static List<String> slowly(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ended = i > 0 && text.charAt(i - 1) == '\r';
      if (c == '\n' && ended) {
        continue;
      }
      if (c == '\n' || c == '\r') {
        lines.add(line.toString());
        line.setLength(0);
      } else {
        line.append(c);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
