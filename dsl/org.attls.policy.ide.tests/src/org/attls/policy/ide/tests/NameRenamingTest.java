// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.policy.ide.references.Declaration;
import org.attls.policy.ide.rename.NameRenaming;
import org.attls.policy.ide.rename.Renaming;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.Targets;
import org.attls.policy.ide.text.Words;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are no references: renamed, refused, and where they are declared. */
class NameRenamingTest {
  static List<Cases.Case> cases() {
    return Cases.read("renames.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void renames(Cases.Case one) {
    int offset = one.text().indexOf('|');
    Workspace workspace = Workspace.of(one.text().replaceFirst("\\|", ""));
    NameRenaming renaming = Workspace.get(NameRenaming.class);
    String title = one.parts().keySet().iterator().next();
    String name = Words.unescaped(title);
    assertTrue(renaming.name(workspace.resource(), offset).isPresent());
    assertTrue(renaming.problem(workspace.resource(), offset, name).isEmpty());
    assertEquals(
        one.parts().get(title),
        workspace.after("a.attls", renaming.changes(workspace.resource(), offset, name)));
  }

  @Test
  void refusesNamesThatAreTakenOrNone() {
    Workspace workspace =
        Workspace.of(
            "traffic descriptor A { type x inbound local 1 type y inbound local 2 }\n"
                + "image I release 3.1 { symbol P 1 }");
    NameRenaming renaming = Workspace.get(NameRenaming.class);
    assertTrue(renaming.problem(workspace.resource(), 28, "y").isPresent());
    assertTrue(renaming.problem(workspace.resource(), 28, "a b").isPresent());
    assertTrue(renaming.problem(workspace.resource(), 28, "z").isEmpty());
    int symbol = workspace.text("a.attls").indexOf("P 1");
    assertTrue(renaming.problem(workspace.resource(), symbol, "A-B").isPresent());
    assertTrue(renaming.name(workspace.resource(), 2).isEmpty());
  }

  @Test
  void keepsTheNamespaceOfReferences() {
    Workspace workspace =
        new Workspace()
            .add("a.attls", "requirement map M { T -> team:L }")
            .add("b.attls", "namespace team security level L { } requirement map N { T -> L }");
    Spot spot = Spot.at(workspace.resource(), 28).orElseThrow();
    var changes =
        Workspace.get(Renaming.class)
            .changes(Targets.of(spot).orElseThrow(), "GOLD", CancelIndicator.NullImpl);
    assertEquals("requirement map M { T -> team:GOLD }", workspace.after("a.attls", changes));
    assertEquals(
        "namespace team security level GOLD { } requirement map N { T -> GOLD }",
        workspace.after("b.attls", changes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "security level |X { versions TLSv1.2 } security level L extends X { versions TLSv1.3 }",
        "traffic descriptor |X { inbound local 1 } traffic descriptor T extends X { }",
        "address group |X { 10.1.1.1 } address group G { group X, group X }",
        "time condition |X { } shared rules R { connectivity rule R { effective X, X } }",
        "shared rules |X { } image I release 3.1 { stack S { shared rules X } }",
        "traffic descriptor |X { inbound local 1 } image I release 3.1 { stack S {"
            + " application rule R { traffic X -> L row X { trace 1 } } } }",
        "time condition |X { } traffic descriptor T { inbound local 1 } image I release 3.1 {"
            + " stack S { connectivity rule R { row T { effective X } } } }"
      })
  void renamesEveryKindOfReference(String text) {
    Workspace workspace = Workspace.of(text.replace("|", ""));
    Spot spot = Spot.at(workspace.resource(), text.indexOf('|')).orElseThrow();
    var changes =
        Workspace.get(Renaming.class)
            .changes(Targets.of(spot).orElseThrow(), "NEW", CancelIndicator.NullImpl);
    assertEquals(text.replace("|", "").replace("X", "NEW"), workspace.after("a.attls", changes));
  }

  @Test
  void doesNotRenameTheLibrary() {
    Workspace workspace = Workspace.of("requirement map M { T -> ibm:Permit }");
    Spot spot = Spot.at(workspace.resource(), 30).orElseThrow();
    assertTrue(
        Workspace.get(Renaming.class)
            .problem(Targets.of(spot).orElseThrow(), "OTHER")
            .orElse("")
            .contains("library"));
  }

  @Test
  void findsTheDeclarationsOfTypesAndSymbols() {
    Workspace workspace =
        Workspace.of(
            "traffic descriptor A { type x inbound local &P }\n"
                + "traffic descriptor B extends A { type x local 3 }\n"
                + "image I release 3.1 { symbol P 1 }");
    String text = workspace.text("a.attls");
    Declaration type =
        Declaration.at(workspace.resource(), text.indexOf("x local 3")).orElseThrow();
    assertEquals("traffic type x", type.title());
    assertEquals(text.indexOf("x inbound"), type.name().getOffset());
    Declaration symbol = Declaration.at(workspace.resource(), text.indexOf("&P")).orElseThrow();
    assertEquals("symbol P", symbol.title());
    assertEquals(text.indexOf("P 1"), symbol.name().getOffset());
    Declaration base =
        Declaration.at(workspace.resource(), text.indexOf("A { type x local")).orElseThrow();
    assertEquals("traffic descriptor A", base.title());
  }
}
