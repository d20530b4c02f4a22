// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.attls.ui.details.DetailsView;
import org.attls.ui.editor.DeclarationLinks;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copying, moving, disabling and the details of objects, in a running workbench. */
class AssistTest {
  private IProject project;
  private EditorDriver editor;
  private String before;

  @BeforeEach
  void open() {
    Workbench.clear();
    project = Workbench.example("raleigh");
    editor = Workbench.open(project.getFile("raleigh.attls"));
    editor.awaitNoFindings();
    before = editor.text();
  }

  @AfterEach
  void clear() {
    Workbench.clear();
  }

  private void undo() {
    ((ITextOperationTarget) editor.viewer()).doOperation(ITextOperationTarget.UNDO);
    assertEquals(before, editor.text());
  }

  @Test
  void aRowMovesUpAndDownWithTheCursor() {
    editor.cursor("ABC_TN3270_2025 -> ", 3).command("org.attls.ui.moveUp");
    editor.awaitText("ABC_TN3270_2025 -> ABC_Gold_AES\n    ABC_FTP_4021 -> ABC_Gold_AES");
    assertEquals(editor.text().indexOf("ABC_TN3270_2025 -> ") + 3, editor.selection().getOffset());
    editor.command("org.attls.ui.moveDown");
    editor.awaitText(before);
    assertEquals(editor.text().indexOf("ABC_TN3270_2025 -> ") + 3, editor.selection().getOffset());
  }

  @Test
  void oneUndoTakesAMoveBack() {
    editor.cursor("TLS_RSA_WITH_3DES", 3).command("org.attls.ui.moveUp");
    editor.awaitText("ciphers TLS_RSA_WITH_3DES_EDE_CBC_SHA, TLS_RSA_WITH_AES_128_CBC_SHA");
    undo();
  }

  @Test
  void aRuleIsDisabledAndEnabled() {
    editor.cursor("remote all IPv4", 2).command("org.attls.ui.enableRule");
    editor.awaitText("connectivity rule ABC-all-IPv4 disabled {");
    editor.command("org.attls.ui.enableRule");
    editor.awaitText(before);
  }

  @Test
  void anObjectIsCopiedAndTheCopyNamed() {
    editor.cursor("security level ABC_Gold_AES", 18).command("org.attls.ui.copyObject");
    editor.awaitText("security level ABC_Gold_AES_2 \"Modified Gold");
    Screenshots.take("copy-object");
    editor.type("SILVER");
    editor.awaitText("security level SILVER \"Modified Gold");
  }

  @Test
  void aCopyFromAReferenceIsUsedThere() {
    editor.cursor("ABC_TN3270_2025 -> ABC_Gold_AES", 22).command("org.attls.ui.copyObject");
    editor.awaitText("ABC_TN3270_2025 -> ABC_Gold_AES_2");
    editor.type("SILVER");
    editor.awaitText("ABC_TN3270_2025 -> SILVER\n");
    editor.awaitText("security level SILVER \"Modified Gold");
  }

  @Test
  void quickAssistOffersTheSame() {
    editor.hover("ABC_ATTLS", 2); // The model is read by now.
    editor
        .cursor("remote all IPv4", 2)
        .command(ITextEditorActionDefinitionIds.QUICK_ASSIST)
        .choose("Disable connectivity rule ABC-all-IPv4");
    editor.awaitText("connectivity rule ABC-all-IPv4 disabled {");
  }

  @Test
  void detailsFollowTheCursor() {
    DetailsView view = (DetailsView) Workbench.view(DetailsView.ID);
    editor.cursor("versions SSLv3", 2);
    Workbench.until(
        () -> "the versions; there are " + view.rows(),
        () -> view.rows().stream().anyMatch(row -> row.value().contains("TLSv1")));
    assertEquals("security level ABC_Gold_AES", view.getContentDescription());
    editor.cursor("connectivity rule ABC", 2);
    Workbench.until(
        () -> "the rule; there are " + view.rows(),
        () -> view.getContentDescription().startsWith("connectivity rule"));
    Screenshots.take("details");
  }

  @Test
  void theOutlineTellsWhatIsIncomplete() {
    editor.replace("            map ABC_ATTLS\n", "");
    editor.awaitFinding("map");
    ContentOutline outline = (ContentOutline) Workbench.view("org.eclipse.ui.views.ContentOutline");
    Tree tree = (Tree) outline.getCurrentPage().getControl();
    editor.cursor("connectivity rule", 3); // Opens the entry of the rule.
    Workbench.until(
        () -> "an incomplete rule; there are " + texts(tree.getItems()),
        () -> texts(tree.getItems()).contains("ABC-all-IPv4  incomplete"));
    Screenshots.take("outline-incomplete");
  }

  private static String texts(TreeItem[] items) {
    StringBuilder all = new StringBuilder();
    for (TreeItem item : items) {
      all.append(item.getText()).append('|').append(texts(item.getItems()));
    }
    return all.toString();
  }

  @Test
  void theLibraryIsReadOnlyInTheSameEditor() {
    editor.replace("ABC_FTP_4021 -> ABC_Gold_AES", "ibm:FTP-Server -> ABC_Gold_AES");
    int name = editor.text().indexOf("ibm:FTP-Server") + 6;
    Workbench.get(
        "a link to the library",
        () -> new DeclarationLinks().detectHyperlinks(editor.viewer(), new Region(name, 0), false))[
        0]
        .open();
    Workbench.until(
        "the library is open", () -> Workbench.page().getActiveEditor() != editor.editor());
    EditorDriver library = new EditorDriver((ITextEditor) Workbench.page().getActiveEditor());
    assertEquals("ibm-traffic.attls", library.editor().getEditorInput().getName());
    assertFalse(library.editor().isEditable());
    assertEquals("FTP-Server", library.selection().getText());
    Workbench.until("words are coloured", () -> library.isBold("namespace ibm"));
    Screenshots.take("library");
  }
}
