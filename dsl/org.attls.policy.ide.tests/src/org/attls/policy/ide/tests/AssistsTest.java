// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.policy.ide.assists.Assist;
import org.attls.policy.ide.assists.Assists;
import org.attls.policy.ide.assists.Enabling;
import org.attls.policy.ide.assists.Moves;
import org.attls.policy.ide.text.TextChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What assists make of a text: before and after. */
class AssistsTest {
  static List<Cases.Case> cases() {
    return Cases.read("assists.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changes(Cases.Case one) {
    int offset = one.text().indexOf('|');
    Workspace workspace = Workspace.of(one.text().replaceFirst("\\|", ""));
    List<Assist> assists = Workspace.get(Assists.class).at(workspace.resource(), offset);
    List<String> titles = assists.stream().map(Assist::title).toList();
    one.lines("none").forEach(title -> assertFalse(titles.contains(title), titles::toString));
    for (String title : one.parts().keySet()) {
      if (!title.equals("none") && !title.equals("name")) {
        assertTrue(titles.contains(title), titles::toString);
        Assist assist = assists.get(titles.indexOf(title));
        String after = workspace.after("a.attls", assist.changes());
        assertEquals(one.parts().get(title), after);
        one.lines("name")
            .forEach(
                name ->
                    assertEquals(
                        name,
                        assist
                            .name()
                            .map(
                                at ->
                                    after.substring(
                                        at.getOffset(), at.getOffset() + at.getLength()))
                            .orElse("")));
      }
    }
  }

  /** What moves up and then down again is where it was. */
  @ParameterizedTest
  @MethodSource("cases")
  void movesThereAndBack(Cases.Case one) {
    int offset = one.text().indexOf('|');
    String before = one.text().replaceFirst("\\|", "");
    Workspace workspace = Workspace.of(before);
    Moves moves = Workspace.get(Moves.class);
    moves
        .up(workspace.resource(), offset)
        .filter(change -> !change.text().contains("first\n    "))
        .ifPresent(
            change -> {
              String there = workspace.after("a.attls", List.of(change));
              TextChange back =
                  moves.down(Workspace.of(there).resource(), begin(change, there)).orElseThrow();
              assertEquals(before, Workspace.of(there).after("a.attls", List.of(back)));
            });
  }

  /** A word of what has moved up: the first one behind the comments. */
  private static int begin(TextChange change, String text) {
    int at = change.offset();
    while (text.startsWith("//", at) || Character.isWhitespace(text.charAt(at))) {
      at = text.startsWith("//", at) ? text.indexOf('\n', at) : at + 1;
    }
    return at;
  }

  @Test
  void tellsWhetherARuleIsDisabled() {
    Workspace workspace =
        Workspace.of("image I release 3.1 { stack S { connectivity rule R disabled { } } }");
    Enabling enabling = Workspace.get(Enabling.class);
    assertEquals(true, enabling.isDisabled(workspace.resource(), 50).orElseThrow());
    assertTrue(enabling.isDisabled(workspace.resource(), 2).isEmpty());
  }

  @Test
  void keepsTheReferencesOfACopyFromAnotherNamespace() {
    Workspace workspace =
        new Workspace()
            .add(
                "a.attls",
                "traffic descriptor T { inbound local 1 }\nrequirement map X { T -> team:B }")
            .add(
                "b.attls",
                "namespace team security level A { versions TLSv1.2 }\n"
                    + "security level B extends A { }");
    Assist copy =
        Workspace.get(Assists.class).at(workspace.resource(), 69).stream()
            .filter(each -> each.title().equals("Copy security level B as B"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "traffic descriptor T { inbound local 1 }\nrequirement map X { T -> B }\n\n"
            + "security level B extends team:A { }",
        workspace.after("a.attls", copy.changes()));
  }
}
