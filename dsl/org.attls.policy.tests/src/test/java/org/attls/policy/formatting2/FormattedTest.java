// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attls.policy.project.PolicyText;
import org.attls.policy.testing.Examples;
import org.attls.policy.testing.Language;
import org.attls.policy.testing.Lexeme;
import org.attls.policy.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the formatter makes of policies, as files before and after. */
class FormattedTest {
  static List<Path> before() {
    return Sources.list(Sources.resource("formatting/before"));
  }

  @ParameterizedTest
  @MethodSource("before")
  void isAsExpected(Path before) {
    Path after = Sources.resource("formatting/after").resolve(before.getFileName());
    String formatted = format(Sources.read(before));
    if (Sources.updating()) {
      Sources.write(after, formatted);
    }
    assertEquals(Files.exists(after) ? Sources.read(after) : "", formatted);
    check(Sources.read(before), formatted);
  }

  @ParameterizedTest
  @MethodSource("before")
  void lineEndsOfWindowsMakeNoDifference(Path before) {
    String text = Sources.read(before);
    assertEquals(format(text), format(text.replace("\n", "\r\n")));
  }

  @Test
  void examplesAreFormatted() {
    assertEquals(Examples.raleigh(), format(Examples.raleigh()));
  }

  static String format(String text) {
    return Language.get(PolicyText.class)
        .format(Language.open(Language.file("test.attls", text)).resource("test.attls"));
  }

  /** Nothing but white space has changed, and formatting again changes nothing. */
  static void check(String before, String formatted) {
    assertEquals(Lexeme.visible(before), Lexeme.visible(formatted), () -> before);
    assertFalse(formatted.contains("\r"), () -> before);
    assertEquals(formatted, format(formatted), () -> before);
  }
}
