// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.findings.FindingCode;
import org.attls.policy.ide.fixes.Fix;
import org.attls.policy.ide.fixes.Fixes;
import org.attls.policy.ide.fixes.Problem;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What quick fixes make of a text: before and after. */
class FixesTest {
  static List<Cases.Case> cases() {
    return Cases.read("fixes.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mends(Cases.Case one) {
    String code = code(one);
    Workspace workspace = Workspace.of(one.text());
    String title = one.parts().keySet().iterator().next();
    String after = workspace.after("a.attls", fix(workspace, code, title).changes());
    assertEquals(one.parts().get(title), after);
    assertTrue(
        count(Workspace.of(after), code) < count(workspace, code),
        () -> "still there: " + Workspace.of(after).issues("a.attls"));
  }

  @Test
  void keepsTheLineEndsOfTheFile() {
    Workspace workspace =
        Workspace.of(
            "image I release 3.1 {\r\n    stack S {\r\n        connectivity rule R {\r\n"
                + "            local all\r\n        }\r\n    }\r\n}\r\n");
    Fix fix = fix(workspace, FindingCode.RULE_INCOMPLETE.id(), "Add remote all IPv4");
    assertEquals("            remote all IPv4\r\n", fix.changes().get(0).text());
  }

  @Test
  void shortensReferencesInOtherFiles() {
    String name = "N".repeat(40);
    Workspace workspace =
        new Workspace()
            .add("a.attls", "security level " + name + " { versions TLSv1.2 }")
            .add("b.attls", "requirement map M { T -> " + name + " }");
    Fix fix = fix(workspace, FindingCode.NAME_TOO_LONG.id(), "Rename to " + "N".repeat(32));
    assertEquals(
        "requirement map M { T -> " + "N".repeat(32) + " }",
        workspace.after("b.attls", fix.changes()));
  }

  @Test
  void writesTheNamespaceOfAnAmbiguousName() {
    Workspace workspace =
        new Workspace()
            .add("a.attls", "import x import y requirement map M { T -> GOLD }")
            .add("x.attls", "namespace x security level GOLD { versions TLSv1.2 }")
            .add("y.attls", "namespace y security level GOLD { versions TLSv1.3 }");
    Fix fix = fix(workspace, FindingCode.AMBIGUOUS_NAME.id(), "Change to y:GOLD");
    assertEquals(
        "import x import y requirement map M { T -> y:GOLD }",
        workspace.after("a.attls", fix.changes()));
  }

  @Test
  void everyKindOfFixIsTested() {
    Set<String> tested = cases().stream().map(FixesTest::code).collect(Collectors.toSet());
    Set<String> untested =
        Workspace.get(Fixes.class).codes().stream()
            .filter(code -> code != FindingCode.VERSION_MAYBE_NOT_IN_RELEASE)
            .filter(code -> code != FindingCode.CIPHER_NOT_IN_RELEASE)
            .filter(code -> code != FindingCode.PARAMETER_MAYBE_NOT_IN_RELEASE)
            .filter(code -> code != FindingCode.AMBIGUOUS_NAME)
            .map(FindingCode::id)
            .filter(id -> !tested.contains(id))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), untested);
  }

  private static Fix fix(Workspace workspace, String code, String title) {
    List<Fix> fixes =
        workspace.issues("a.attls").stream()
            .filter(issue -> code.equals(issue.getCode()))
            .flatMap(issue -> fixes(issue, workspace).stream())
            .toList();
    return fixes.stream()
        .filter(fix -> fix.title().equals(title))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    fixes.stream().map(Fix::title).toList() + " " + workspace.issues("a.attls")));
  }

  private static List<Fix> fixes(Issue issue, Workspace workspace) {
    return Problem.of(issue, workspace.resource())
        .map(Workspace.get(Fixes.class)::of)
        .orElse(List.of());
  }

  private static String code(Cases.Case one) {
    return one.title().substring(0, one.title().indexOf(' '));
  }

  private static long count(Workspace workspace, String code) {
    return workspace.issues("a.attls").stream()
        .filter(issue -> code.equals(issue.getCode()))
        .count();
  }
}
