// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.attls.model.facts.Release;
import org.attls.ui.compare.CompareView;
import org.attls.ui.preferences.CheckSettings;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Subject;
import org.attls.ui.stacks.Tone;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view Compare Policies in a running workbench. */
class CompareTest {
  private IProject project;
  private EditorDriver editor;

  @BeforeEach
  void open() {
    Workbench.clear();
    project = Workbench.example("raleigh");
    editor = Workbench.open(project.getFile("raleigh.attls"));
  }

  @AfterEach
  void clear() {
    Workbench.clear();
  }

  private static CompareView view() {
    return (CompareView) Workbench.view(CompareView.ID);
  }

  private static void awaitSentence(String part) {
    Workbench.until(
        () -> part + " in " + view().sentence(), () -> view().sentence().contains(part));
  }

  private void generate() {
    IFile file = project.getFile("generated/MVS098/TCPCS/attls.policy");
    editor.command("org.attls.ui.generate");
    Workbench.until("the file is generated", file::exists);
    Workbench.until(
        "the file is opened", () -> Workbench.page().getActiveEditor() != editor.editor());
    Workbench.page().activate(editor.editor());
  }

  @Test
  void theChangeThatIsBeingMadeIsTold() {
    generate();
    editor.command("org.attls.ui.whatWillChange");
    awaitSentence("Every connection is treated as before.");
    editor.replace("local 2025", "local 2026");
    awaitSentence("1 loses protection");
    Row worst = view().rows().getFirst();
    assertTrue(worst.text().startsWith("loses protection: inbound 2025 from"), worst.text());
    assertTrue(worst.value().endsWith("-> in the clear, as no rule matches"), worst.value());
    assertEquals(Tone.BAD, worst.tone());
    Screenshots.take("compare");
    Widgets.dark(true);
    Screenshots.take("compare-dark");
    Widgets.dark(false);
    assertTrue(
        view().rows().stream().anyMatch(row -> row.text().startsWith("gains protection: ")),
        view().rows().toString());
  }

  @Test
  void whatWasNotGeneratedYetIsSaid() {
    editor.command("org.attls.ui.whatWillChange");
    awaitSentence("this stack was not generated yet. Generate the policy (F9)");
  }

  @Test
  void twoFlatFilesAreCompared() throws Exception {
    IProject flat = Workbench.project("flat");
    new CheckSettings(Release.find("V2R5")).storeIn(flat);
    String text = FlatFiles.raleigh("stable");
    IFile old = FlatFiles.file(flat, "old.policy", text, StandardCharsets.UTF_8);
    IFile now =
        FlatFiles.file(
            flat,
            "new.policy",
            text.replaceAll("TTLSEnabled( +)On", "TTLSEnabled$1Off"),
            StandardCharsets.UTF_8);
    view().compare(new Subject.Flat(old), new Subject.Flat(now));
    awaitSentence("old.policy \u2192 new.policy");
    awaitSentence("loses protection");
    assertTrue(
        view().rows().stream().allMatch(row -> row.tone() == Tone.BAD), view().rows().toString());
    assertEquals("new.policy", view().rows().getFirst().where().orElseThrow().place().file());
  }

  @Test
  void aFlatFileIsComparedWithWhatIsSaved() throws Exception {
    IProject flat = Workbench.project("flat");
    new CheckSettings(Release.find("V2R5")).storeIn(flat);
    EditorDriver driver = new EditorDriver(FlatFiles.open(flat, FlatFiles.raleigh("stable")));
    driver.replace("Inbound", "Outbound");
    driver.command("org.attls.ui.whatWillChange");
    awaitSentence("a.policy on the disk \u2192 a.policy");
    awaitSentence("loses protection");
  }
}
