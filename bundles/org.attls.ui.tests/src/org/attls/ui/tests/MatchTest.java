// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.InetAddresses;
import java.util.Optional;
import org.attls.analysis.space.Connection;
import org.attls.model.facts.Release;
import org.attls.ui.match.MatchView;
import org.attls.ui.preferences.FlatSettings;
import org.attls.ui.stacks.Row;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view Which Rule? in a running workbench. */
class MatchTest {
  private IProject project;
  private EditorDriver editor;
  private MatchView view;

  @BeforeEach
  void open() {
    Workbench.clear();
    project = Workbench.example("raleigh");
    editor = Workbench.open(project.getFile("raleigh.attls"));
    view = (MatchView) Workbench.view(MatchView.ID);
  }

  @AfterEach
  void clear() {
    Workbench.clear();
  }

  private static Connection tn3270(int port) {
    return new Connection(
        Connection.Direction.INBOUND,
        InetAddresses.forString("9.42.103.11"),
        port,
        InetAddresses.forString("10.1.2.3"),
        1024,
        "TN3270A",
        "TCPIP");
  }

  private void awaitSentence(String part) {
    Workbench.until(() -> part + " in " + view.sentence(), () -> view.sentence().contains(part));
  }

  private Row row(String text) {
    return view.rows().stream()
        .filter(row -> row.text().startsWith(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " in " + view.rows()));
  }

  @Test
  void theRuleIsToldWithWhatIsInForce() {
    view.ask(tn3270(2025));
    awaitSentence("matches: the connection is protected");
    Row rule = view.rows().getFirst();
    assertTrue(rule.text().contains("ABC_TN3270_2025"), rule.text());
    assertEquals("raleigh.attls", rule.where().orElseThrow().place().file());
    Row versions = row("Versions that a partner can negotiate");
    assertTrue(
        versions.rows().stream()
            .anyMatch(each -> each.text().equals("SSLv3") && each.value().startsWith("yes")),
        versions.rows().toString());
    assertTrue(row("In force at").rows().stream().anyMatch(each -> each.where().isPresent()));
    Screenshots.take("match");
    Widgets.dark(true);
    Screenshots.take("match-dark");
    Widgets.dark(false);
  }

  @Test
  void theTextThatIsNotSavedIsAsked() {
    view.ask(tn3270(2026));
    awaitSentence("No rule matches");
    assertTrue(row("Asked before and did not match").rows().getFirst().value().contains("port"));
    editor.replace("local 2025", "local 2026");
    awaitSentence("the connection is protected");
  }

  @Test
  void withoutAJobTheCasesAreTold() {
    view.paste("TN3270A 0000002A 9.42.103.11..2025 10.1.2.3..1024 Establsh");
    awaitSentence("matches: the connection is protected");
    view.paste("9.42.103.11..2025 10.1.2.3..1024");
    view.clearNames();
    awaitSentence("the answer depends on the job name or the user ID; 2 cases.");
    assertTrue(view.rows().getFirst().value().contains("job TN3270A"), view.rows().toString());
    assertEquals("No rule", view.rows().getLast().text());
    Screenshots.take("match-cases");
  }

  @Test
  void anErrorInThePolicyIsTold() {
    view.ask(tn3270(2025));
    awaitSentence("matches");
    editor.replace("local 2025", "local 0");
    awaitSentence("has an error");
    Screenshots.take("match-error");
  }

  @Test
  void aRuleLeadsToItsText() {
    view.ask(tn3270(2025));
    awaitSentence("matches");
    view.rows().getFirst().where().orElseThrow().open();
    assertEquals("ABC-all-IPv4", editor.selection().getText());
  }

  @Test
  void aFlatFileNeedsARelease() throws Exception {
    IProject flat = Workbench.project("flat");
    FlatFiles.open(flat, FlatFiles.raleigh("stable"));
    view.ask(tn3270(2025));
    awaitSentence("does not say which z/OS release");
    FlatSettings.store(Release.find("V2R5"));
    try {
      editor.cursor("local 2025", 0);
      Workbench.page().activate(editor.editor());
      awaitSentence("MVS098/TCPCS");
      FlatFiles.open(flat.getFile("a.policy"));
      awaitSentence("a.policy: rule ");
      assertEquals("a.policy", view.rows().getFirst().where().orElseThrow().place().file());
      Screenshots.take("match-flat");
    } finally {
      FlatSettings.store(Optional.empty());
    }
  }
}
