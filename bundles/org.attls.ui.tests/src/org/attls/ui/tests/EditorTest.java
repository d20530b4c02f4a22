// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor of policies in a running workbench. */
class EditorTest {
  private IProject project;
  private EditorDriver editor;

  @BeforeEach
  void openRaleigh() {
    Workbench.clear();
    project = Workbench.example("raleigh");
    Workbench.expandExplorer();
    editor = Workbench.open(project.getFile("raleigh.attls"));
  }

  @AfterEach
  void clear() {
    Workbench.clear();
  }

  @Test
  void aMistakeIsMarkedAndMended() {
    editor.awaitNoFindings();
    editor.cursorBehind("ABC_TN3270_2025 -> ABC_Gold_AE").type("X");
    editor.awaitFinding("Did you mean ABC_Gold_AES?");
    Screenshots.take("editor-mistake");
    editor.cursorBehind("ABC_Gold_AEX").command(ITextEditorActionDefinitionIds.QUICK_ASSIST);
    editor.proposals("ABC_Gold_AES");
    Screenshots.take("editor-quick-fix");
    Screenshots.takeForDocumentation("workbench");
    editor.choose("ABC_Gold_AES");
    editor.awaitNoFindings();
    assertTrue(editor.text().contains("ABC_TN3270_2025 -> ABC_Gold_AES\n"));
  }

  @Test
  void aReferenceIsCompleted() {
    editor.awaitNoFindings();
    editor.replace("ABC_TN3270_2025 -> ABC_Gold_AES", "ABC_TN3270_2025 -> ");
    editor
        .cursorBehind("ABC_TN3270_2025 -> ")
        .command(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
    editor.proposals("ABC_Gold_AES");
    Screenshots.take("editor-completion");
    editor.choose("ABC_Gold_AES");
    editor.awaitText("ABC_TN3270_2025 -> ABC_Gold_AES");
    editor.awaitNoFindings();
  }

  @Test
  void aTemplateIsFilledIn() {
    editor.awaitNoFindings();
    editor.cursor("security level ABC_Gold_AES", 0);
    editor.type("sec").command(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
    editor.choose("security level for TLS 1.2");
    editor.awaitText("security level NAME");
    editor.type("GOLD");
    editor.awaitText("security level GOLD");
  }

  @Test
  void completionGoesWithWhatIsTyped() {
    editor.awaitNoFindings();
    editor.replace("trace 6", "");
    editor.cursorBehind("key ring \"TLSRING\"\n    ").type("st");
    editor.command(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
    editor.proposals("stack");
    editor.type("a");
    editor.choose("stack");
    editor.awaitText("\n    stack");
    assertFalse(editor.text().contains("stasta"), editor.text());
  }

  @Test
  void blocksAreIndentedAndClosed() {
    editor.replace(editor.text(), "");
    editor.type("image A release V1R9 {\nkey ring \"R\"");
    assertEquals("image A release V1R9 {\n    key ring \"R\"\n}", editor.text());
    editor.type("\ntrace\t2");
    assertEquals("image A release V1R9 {\n    key ring \"R\"\n    trace   2\n}", editor.text());
  }

  @Test
  void linesBecomeCommentsAndTextAgain() {
    String before = editor.text();
    int start = before.indexOf("    sysplex session caching");
    editor.editor().selectAndReveal(start, before.indexOf("    }", start) - start);
    editor.command("org.attls.ui.toggleComment");
    assertTrue(
        editor.text().contains("        // sysplex session caching\n        // handshake timeout"),
        editor.text());
    assertEquals(2, editor.selection().getText().split("\n").length, "both lines stay selected");
    editor.command("org.attls.ui.toggleComment");
    assertEquals(before, editor.text());
    editor.command("org.attls.ui.toggleComment");
    ((ITextOperationTarget) editor.viewer()).doOperation(ITextOperationTarget.UNDO);
    assertEquals(before, editor.text());
  }

  @Test
  void formattingKeepsCommentsAndCanBeUndone() {
    String before = editor.text();
    editor.replace("    versions SSLv3, TLSv1", "versions    SSLv3 ,TLSv1   // old");
    String typed = editor.text();
    editor.command("org.attls.ui.format");
    Workbench.until(
        () -> "formatted: " + editor.text(),
        () -> editor.text().contains("    versions SSLv3, TLSv1 // old\n"));
    editor.command("org.eclipse.ui.edit.undo");
    assertEquals(typed, editor.text());
    editor.command("org.eclipse.ui.edit.undo");
    assertEquals(before, editor.text());
  }

  @Test
  void aNameLeadsToItsDeclaration() {
    editor.awaitNoFindings();
    editor.cursor("ABC_Gold_AES\n}", 3);
    editor.command("org.eclipse.ui.edit.text.open.hyperlink");
    int declared = editor.text().indexOf("ABC_Gold_AES \"Modified");
    Workbench.until("at the declaration", () -> editor.selection().getOffset() == declared);
    assertEquals("ABC_Gold_AES", editor.selection().getText());
  }

  @Test
  void aWordExplainsItself() {
    editor.awaitNoFindings();
    String hover = editor.hover("TLS_RSA_WITH_3DES_EDE_CBC_SHA", 4);
    assertTrue(hover.contains("0A"), hover);
  }

  @Test
  void objectsCanBeFolded() {
    Workbench.until(() -> "19 folds: " + editor.folds(), () -> editor.folds().size() == 19);
    assertTrue(
        editor.folds().stream().anyMatch(it -> it.startsWith("image MVS098 release V1R9 {")));
    int before = editor.folds().size();
    editor.replace("security level ABC_Gold_AES \"Modified", "security level ABC_Gold_AES \"M");
    Workbench.linger(500);
    assertEquals(before, editor.folds().size());
  }

  @Test
  void wordsHaveTheirColours() {
    Workbench.until("coloured", () -> editor.isBold("security level"));
    assertTrue(editor.isBold("ABC_Gold_AES \"Modified"), "a definition is bold");
    assertFalse(editor.isBold("ABC_Gold_AES\n}"), "a reference is not");
    assertFalse(editor.colour("SSLv3").equals(editor.colour("TLSv1\n")), "broken and weak differ");
    assertEquals(List.of(), editor.findings());
  }

  @Test
  void theSecondEditorOfAFileGoesOnWhenTheFirstIsClosed() throws PartInitException {
    editor.awaitNoFindings();
    ITextEditor again =
        (ITextEditor)
            Workbench.page()
                .openEditor(
                    editor.editor().getEditorInput(),
                    editor.editor().getSite().getId(),
                    true,
                    IWorkbenchPage.MATCH_NONE);
    EditorDriver second = new EditorDriver(again);
    Workbench.page().closeEditor(editor.editor(), false);
    second.replace("trace 6", "trace 999");
    second.awaitFinding("999");
    assertEquals(1, second.findings().size(), second.findings()::toString);
    second.replace("trace 999", "trace 6");
    second.awaitNoFindings();
  }

  @Test
  void theOutlineFollowsAFileThatIsMoved() throws CoreException {
    editor.awaitNoFindings();
    project.getFile("raleigh.attls").move(project.getFullPath().append("moved.attls"), true, null);
    EditorDriver moved = new EditorDriver((ITextEditor) Workbench.page().getActiveEditor());
    Workbench.until(
        "the editor shows the moved file", () -> moved.editor().getTitle().equals("moved.attls"));
    moved.replace("image MVS098", "image MVS777");
    ContentOutline outline = (ContentOutline) Workbench.view("org.eclipse.ui.views.ContentOutline");
    Tree tree =
        Workbench.find(
            (Composite) outline.getCurrentPage().getControl().getParent(), Tree.class, it -> true);
    Workbench.until(
        "the outline shows the change",
        () -> Arrays.stream(tree.getItems()).anyMatch(it -> it.getText().contains("MVS777")));
  }
}
