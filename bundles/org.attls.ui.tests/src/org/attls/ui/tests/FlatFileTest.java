// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.attls.ui.flatfile.FlatFileEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor of flat files: recognition, outline, folding, hover. */
class FlatFileTest {
  private static final String RALEIGH = FlatFiles.raleigh("stable");

  private IProject project;

  @BeforeEach
  void createProject() throws Exception {
    Workbench.clear();
    project = Workbench.project("Flat");
  }

  @Test
  void outlineListsStatementsByKind() throws Exception {
    FlatFileEditor editor = FlatFiles.open(project, RALEIGH);
    Tree tree = FlatFiles.outline();
    assertEquals("TTLSRule (4)", tree.getItem(0).getText());
    TreeItem rule = tree.getItem(0).getItem(1);
    assertEquals("ABC-all-~ABC_FTP_~out4020~fvqan6  Outbound", rule.getText());
    assertNotNull(rule.getImage());
    tree.setSelection(rule);
    Event event = new Event();
    event.item = rule;
    tree.notifyListeners(SWT.Selection, event);
    Workbench.linger(400);
    ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
    assertEquals(RALEIGH.indexOf("ABC-all-~ABC_FTP_~out4020~fvqan6"), selection.getOffset());
    assertEquals("ABC-all-~ABC_FTP_~out4020~fvqan6", selection.getText());
  }

  @Test
  void outlineFollowsTheCaret() throws Exception {
    FlatFileEditor editor = FlatFiles.open(project, RALEIGH);
    Tree tree = FlatFiles.outline();
    Workbench.page().activate(editor);
    editor.selectAndReveal(RALEIGH.indexOf("TTLSEnabled"), 0);
    Workbench.until("the selection", () -> tree.getSelectionCount() == 1);
    Workbench.linger(400);
    assertEquals("gAct~On  On", tree.getSelection()[0].getText());
  }

  @Test
  void blocksFold() throws Exception {
    FlatFileEditor editor = FlatFiles.open(project, RALEIGH);
    var viewer = (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
    Workbench.until(
        "folds", () -> viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext());
    viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
    Workbench.linger(400);
    String shown = FlatFiles.widget(editor).getText();
    assertTrue(shown.contains("TTLSRule"), shown);
    assertTrue(!shown.contains("LocalAddrSetRef"), shown);
  }

  @Test
  void tellsWhatAKeywordMeans() throws Exception {
    EditorDriver editor = new EditorDriver(FlatFiles.open(project, RALEIGH));
    String hover = editor.hover("TTLSEnabled", 3);
    assertTrue(hover.startsWith("**TTLSEnabled**, parameter of TTLSGroup"), hover);
    assertTrue(hover.contains("since z/OS"), hover);
  }

  @Test
  void whatIsGeneratedCannotBeChanged() throws Exception {
    project.getFolder("generated").create(true, true, null);
    IFile file = Workbench.write(project, "generated/a.policy", RALEIGH);
    FlatFileEditor editor = FlatFiles.open(file);
    assertFalse(FlatFiles.widget(editor).getEditable());
    assertFalse(editor.isEditorInputModifiable());
    EditorDriver driver = new EditorDriver(editor).cursorBehind("TTLSRule ").type("x");
    driver.command("org.attls.ui.format").command("org.attls.ui.toggleComment");
    Workbench.linger(400);
    assertEquals(RALEIGH, driver.text());
    assertFalse(editor.isDirty());
  }

  @Test
  void isRecognisedByItsContent() throws Exception {
    FlatFiles.open(
        FlatFiles.file(
            project, "pagent_ttls.conf", "# head\nTTLSRule x\n{\n}\n", StandardCharsets.UTF_8));
    FlatFiles.open(
        FlatFiles.file(project, "noending", "# head\nTTLSRule x\n{\n}\n", StandardCharsets.UTF_8));
    FlatFiles.open(FlatFiles.file(project, "other.unknown", RALEIGH, StandardCharsets.UTF_8));
  }

  @Test
  void plainTextIsLeftToOthers() throws Exception {
    IFile file =
        FlatFiles.file(project, "noending2", "Dear all,\nTTLS is fine.\n", StandardCharsets.UTF_8);
    var editor = IDE.openEditor(Workbench.page(), file);
    assertTrue(!(editor instanceof FlatFileEditor), editor.getClass().getName());
  }

  @Test
  void survivesJunk() throws Exception {
    String text = "}}}{\n{ { {\n}\nTTLSRule a\n{\nTTLSRule b\n{\nPriority\n# { }\n\u0000\uD800 x";
    FlatFiles.open(project, text);
    Tree tree = FlatFiles.outline();
    assertTrue(
        Arrays.stream(tree.getItems()).anyMatch(row -> row.getText().equals("TTLSRule (2)")));
  }

  @Test
  void survivesBraces() throws Exception {
    FlatFiles.open(
        project, "TTLSRule a\n" + "{ x {\n".repeat(50_000) + "IpAddr i\n".repeat(50_000));
    Tree tree = FlatFiles.outline();
    assertEquals("TTLSRule (1)", tree.getItem(0).getText());
  }

  @Test
  void aLargeFileOpens() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("TTLSRule  rule" + i + "\n{\n" + "  Priority  1\n".repeat(8) + "}\n");
    }
    IFile file = FlatFiles.file(project, "a.policy", text.toString(), StandardCharsets.UTF_8);
    FlatFileEditor editor = FlatFiles.open(file);
    Tree tree = FlatFiles.outline();
    assertEquals("TTLSRule (10000)", tree.getItem(0).getText());
    editor.selectAndReveal(text.indexOf("rule9999"), 0);
    Workbench.linger(400);
    ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
    assertEquals(109_989, selection.getStartLine());
  }
}
