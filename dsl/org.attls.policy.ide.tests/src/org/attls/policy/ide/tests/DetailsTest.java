// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.attls.policy.ide.details.Completeness;
import org.attls.policy.ide.details.Details;
import org.attls.policy.ide.outline.OutlineNode;
import org.attls.policy.ide.outline.Outlines;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What objects come to, whether they are complete, and how the outline shows both. */
class DetailsTest {
  private static final URI FILE = URI.createURI("attls:/a.attls");

  static List<Cases.Case> cases() {
    return Cases.read("details.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tells(Cases.Case one) {
    int offset = one.text().indexOf('|');
    Workspace workspace = Workspace.of(one.text().replaceFirst("\\|", ""));
    if (one.parts().containsKey("details")) {
      Details details = Details.of(workspace.resource(), offset).orElseThrow();
      assertEquals(one.parts().get("details").strip(), text(details));
    }
    if (one.parts().containsKey("states")) {
      assertEquals(one.parts().get("states").strip(), states(workspace));
    }
    if (one.parts().containsKey("outline")) {
      List<OutlineNode> roots =
          Workspace.get(Outlines.class).of(workspace.resource(), CancelIndicator.NullImpl);
      assertEquals(one.parts().get("outline").stripTrailing(), outline(roots, ""));
    }
  }

  private static String text(Details details) {
    return details.title()
        + "\n"
        + details.rows().stream()
            .map(row -> row.name() + " = " + row.value() + " <- " + row.origin().label(FILE))
            .collect(Collectors.joining("\n"));
  }

  private static String states(Workspace workspace) {
    return Completeness.of(workspace.resource()).stream()
        .map(
            state ->
                state.object()
                    + (state.disabled() ? " (disabled)" : "")
                    + (state.complete() ? ": complete" : ": " + state.missing()))
        .collect(Collectors.joining("\n"));
  }

  private static String outline(List<OutlineNode> nodes, String indent) {
    return nodes.stream()
        .map(
            node ->
                (indent + node.mark() + " " + node.name() + ": " + node.detail()).stripTrailing()
                    + (node.children().isEmpty()
                        ? ""
                        : "\n" + outline(node.children(), indent + "  ")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void thePlaceOfAnOriginIsThatOfTheText() {
    Workspace workspace =
        new Workspace()
            .add("a.attls", "security level L extends K { }")
            .add("b.attls", "// first\nsecurity level K { versions TLSv1.2 }");
    Details.Row row = Details.of(workspace.resource(), 16).orElseThrow().rows().getFirst();
    assertEquals("security level K, b.attls line 2", row.origin().label(FILE));
    int offset = row.origin().offset();
    String text = workspace.text("b.attls");
    assertEquals("TLSv1.2", text.substring(offset, offset + row.origin().length()));
  }

  @Test
  void thereAreNoDetailsBetweenObjects() {
    assertTrue(Details.of(Workspace.of("\n\n").resource(), 1).isEmpty());
  }
}
