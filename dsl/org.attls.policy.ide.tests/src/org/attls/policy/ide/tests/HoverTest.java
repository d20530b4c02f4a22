// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.policy.ide.hover.HoverText;
import org.attls.policy.ide.hover.Hovers;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown about a word. */
class HoverTest {
  static List<Cases.Case> cases() {
    return Cases.read("hover.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void explains(Cases.Case one) {
    int offset = one.text().indexOf('|');
    String shown = hover(Workspace.of(one.text().replaceFirst("\\|", "")), offset);
    if (one.parts().containsKey("is")) {
      assertEquals(one.parts().get("is").strip(), shown);
    }
    one.lines("has").forEach(line -> assertTrue(shown.contains(line), () -> shown));
  }

  @Test
  void countsUsesInAllFilesAndNamesTen() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 11; i++) {
      rows.append("\nrequirement map M").append(i).append(" { T -> L }");
    }
    Workspace workspace =
        new Workspace()
            .add("a.attls", "requirement map M { T -> L }")
            .add("levels.attls", "security level L { versions TLSv1.2 }" + rows);
    String shown = hover(workspace, 25);
    assertTrue(shown.contains("Defined in levels\\.attls line 1."), shown);
    assertTrue(shown.contains("Used 12 times: a\\.attls line 1, levels\\.attls line 2, "), shown);
    assertTrue(shown.endsWith("line 10 and more."), shown);
  }

  @Test
  void coversTheWord() {
    HoverText text =
        Workspace.get(Hovers.class)
            .at(
                Workspace.of("address group G { 10.0.0.0/8 }").resource(),
                20,
                CancelIndicator.NullImpl)
            .orElseThrow();
    assertEquals(18, text.offset());
    assertEquals(10, text.length());
  }

  private static String hover(Workspace workspace, int offset) {
    return Workspace.get(Hovers.class)
        .at(workspace.resource(), offset, CancelIndicator.NullImpl)
        .map(HoverText::markdown)
        .orElse("");
  }
}
