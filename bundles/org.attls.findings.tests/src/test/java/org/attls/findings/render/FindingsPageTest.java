// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.attls.findings.FindingCode;
import org.attls.findings.FindingGroup;
import org.junit.jupiter.api.Test;

class FindingsPageTest {

  private final String page = FindingsPage.text();

  @Test
  void hasASectionForEveryGroupAndCode() {
    for (FindingGroup group : FindingGroup.values()) {
      assertTrue(page.contains("\n## " + group.heading() + "\n"), group.heading());
    }
    for (FindingCode code : FindingCode.values()) {
      assertTrue(page.contains("\n### " + code.id() + " " + code.shortName() + "\n"), code.id());
    }
  }

  @Test
  void contentsLinkToTheHeadingsInOrder() {
    List<String> targets =
        Pattern.compile("\\]\\(#(.*)\\)")
            .matcher(page)
            .results()
            .map(FindingsPageTest::first)
            .toList();
    List<String> anchors =
        Pattern.compile("(?m)^##+ (.*)$")
            .matcher(page)
            .results()
            .map(FindingsPageTest::first)
            .map(heading -> heading.toLowerCase(Locale.ROOT).replace(' ', '-'))
            .filter(anchor -> !anchor.equals("contents"))
            .toList();
    assertEquals(anchors, targets);
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }

  @Test
  void specialCharactersAreEscaped() {
    assertTrue(page.contains("write ^….") && page.contains("\\_ . - and \\~"));
    assertTrue(page.contains("a traffic descriptor, -\\>, and a security level"));
    assertTrue(page.contains("A block opens with \\{ after"));
    assertTrue(page.contains("\\*TOKEN\\*/name"));
  }

  @Test
  void endsWithOneLineFeed() {
    assertTrue(page.endsWith(".\n"));
    assertFalse(page.contains("\r"));
    assertFalse(page.contains("\n\n\n"));
    assertFalse(page.contains(" \n"));
  }
}
