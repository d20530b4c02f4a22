// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.model.facts.Release;
import org.attls.ui.health.HealthView;
import org.attls.ui.preferences.CheckSettings;
import org.attls.ui.stacks.HtmlFile;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Subject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view Health Check in a running workbench. */
class HealthTest {
  /** The second rule is never asked: the first takes all of its connections. */
  static final String SHADOWED =
      """
      traffic descriptor WEB "Web" { inbound local 443 remote ephemeral server }
      security level GOLD { versions TLSv1.2 ciphers TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 }
      security level SILVER { versions TLSv1.2 ciphers TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 }
      requirement map ALL { WEB -> GOLD }
      requirement map SOME { WEB -> SILVER }
      image SYS1 release V2R5 {
          key ring "RING"
          stack TCPIP {
              connectivity rule WIDE { local all IPv4 remote all IPv4 map ALL }
              connectivity rule NARROW { local 10.1.1.1 remote all IPv4 map SOME }
          }
      }
      """;

  private IProject project;

  @BeforeEach
  void open() {
    Workbench.clear();
    project = Workbench.project("health");
  }

  @AfterEach
  void clear() {
    Workbench.clear();
  }

  private static HealthView view() {
    return (HealthView) Workbench.view(HealthView.ID);
  }

  private static void awaitSentence(String part) {
    Workbench.until(
        () -> part + " in " + view().sentence(), () -> view().sentence().contains(part));
  }

  private EditorDriver edit(String text) {
    return Workbench.open(Workbench.write(project, "a.attls", text));
  }

  private static List<Row> below(String heading) {
    return view().tree().rows().stream()
        .filter(row -> row.text().startsWith(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError(heading + " in " + view().tree().rows()))
        .rows();
  }

  private static Row finding(String part) {
    return below("Warnings").stream()
        .filter(row -> row.text().contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError(part + " in " + view().tree().rows()));
  }

  @Test
  void aProjectIsJudged() {
    EditorDriver editor = edit(SHADOWED);
    editor.command("org.attls.ui.healthCheck");
    awaitSentence("health, z/OS V2R5: 0 errors, ");
    Row shadowed = finding("NARROW");
    assertEquals("a.attls", shadowed.where().orElseThrow().place().file());
    assertEquals(2, below("Rules of SYS1/TCPIP in the order of search").size());
    assertFalse(below("Checks that did not run").isEmpty());
    Screenshots.take("health");
    view().group("By rule");
    Screenshots.take("health-by-rule");
    view().group("By object");
    Widgets.dark(true);
    Screenshots.take("health-dark");
    Widgets.dark(false);
    view().group("By severity");
    view().tree().filter("narrow");
    assertTrue(view().tree().rows().stream().allMatch(row -> !row.rows().isEmpty()));
    view().tree().filter("");
    shadowed.where().orElseThrow().open();
    assertEquals("NARROW", editor.selection().getText());
  }

  @Test
  void theReportFollowsTheText() {
    EditorDriver editor = edit(SHADOWED);
    editor.command("org.attls.ui.healthCheck");
    awaitSentence("1 warning");
    editor.replace("local 10.1.1.1", "local all IPv6");
    editor.replace("remote all IPv4 map SOME", "remote all IPv6 map SOME");
    awaitSentence("0 warnings");
  }

  @Test
  void whatIsSuppressedIsCounted() {
    EditorDriver editor = edit(SHADOWED);
    editor.command("org.attls.ui.healthCheck");
    awaitSentence("1 warning");
    String code = finding("NARROW").value();
    editor.replace(
        "        connectivity rule NARROW",
        "        // suppress " + code + ": for the review\n        connectivity rule NARROW");
    awaitSentence("1 suppressed");
    assertTrue(below("Suppressed").getFirst().value().contains("for the review"));
  }

  @Test
  void aFlatFileIsJudged() throws Exception {
    new CheckSettings(Release.find("V2R5")).storeIn(project);
    FlatFiles.open(project, FlatFiles.raleigh("stable"));
    ((HealthView) Workbench.view(HealthView.ID))
        .judge(new Subject.Flat(project.getFile("a.policy")));
    awaitSentence("a.policy, z/OS V2R5: ");
    assertFalse(below("Rules of a.policy in the order of search").isEmpty());
  }

  @Test
  void theReportIsWrittenAsAPage() throws Exception {
    EditorDriver editor = edit(SHADOWED);
    editor.command("org.attls.ui.healthCheck");
    awaitSentence("1 warning");
    IFile file = project.getFile("reports/health.html");
    HtmlFile.keep(file, view().page());
    assertTrue(Workbench.read(file).contains("NARROW"));
    HtmlFile.keep(file, "anew");
    assertEquals("anew", Workbench.read(file));
  }
}
