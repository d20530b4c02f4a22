// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view What Do I Get? in a running workbench. */
class ExplainTest {
  private static final String ORIGIN = "org.attls.ui.origin";

  private IProject project;
  private EditorDriver editor;
  private IViewPart view;

  @BeforeEach
  void open() {
    Workbench.clear();
    project = Workbench.example("raleigh");
    editor = Workbench.open(project.getFile("raleigh.attls"));
    view = Workbench.view("org.attls.ui.explain");
    awaitText("TTLSRule");
  }

  @AfterEach
  void clear() {
    Workbench.clear();
  }

  private ISourceViewer flat() {
    return view.getAdapter(ISourceViewer.class);
  }

  private StyledText widget() {
    return flat().getTextWidget();
  }

  private void awaitText(String part) {
    Workbench.until(
        () -> part + " in " + flat().getDocument().get() + view.getTitleToolTip(),
        () -> flat().getDocument().get().contains(part));
  }

  /** The lines of a text that are marked. */
  private static List<String> marked(IAnnotationModel model, IDocument document) {
    List<Position> places = new ArrayList<>();
    for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext(); ) {
      Annotation annotation = each.next();
      if (annotation.getType().equals(ORIGIN)) {
        places.add(model.getPosition(annotation));
      }
    }
    places.sort((one, other) -> Integer.compare(one.getOffset(), other.getOffset()));
    return places.stream().map(place -> text(document, place)).toList();
  }

  private static String text(IDocument document, Position place) {
    try {
      return document.get(place.getOffset(), place.getLength()).strip();
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> markedHere() {
    return marked(flat().getAnnotationModel(), flat().getDocument());
  }

  private List<String> markedInEditor() {
    return marked(
        editor.editor().getDocumentProvider().getAnnotationModel(editor.editor().getEditorInput()),
        editor.document());
  }

  private void select(String line) {
    Workbench.page().activate(view);
    widget().setFocus();
    int offset = flat().getDocument().get().indexOf(line);
    assertTrue(offset >= 0, line);
    widget().setSelection(offset);
    Event event = new Event();
    widget().notifyListeners(SWT.Selection, event);
    flat().setSelectedRange(offset, 0);
  }

  @Test
  void theTextIsWhatIsGenerated() {
    IFile file = project.getFile("generated/MVS098/TCPCS/attls.policy");
    editor.command("org.attls.ui.generate");
    Workbench.until("the file is generated", file::exists);
    assertEquals(Workbench.read(file), flat().getDocument().get() + "\n");
  }

  @Test
  void theCursorOfTheEditorMarksWhatItsLineMakes() {
    editor.cursor("ciphers TLS_RSA", 3);
    Workbench.until(
        () -> "the ciphers are marked; there are " + markedHere(),
        () -> markedHere().stream().anyMatch(line -> line.startsWith("V3CipherSuites")));
    assertFalse(markedHere().stream().anyMatch(line -> line.startsWith("Direction")));
    Screenshots.take("explain-from-editor");
    editor.cursor("key ring", 0);
    Workbench.until(
        () -> "the key ring is marked; there are " + markedHere(),
        () -> markedHere().stream().anyMatch(line -> line.contains("TLSRING")));
  }

  @Test
  void aLineShowsWhatMadeIt() {
    select("  LocalPortRangeRef               port~2025");
    Workbench.until(
        () -> "the port is marked; there are " + markedInEditor(),
        () -> markedInEditor().contains("2025"));
    Table sources =
        Workbench.find(widget().getParent().getParent().getParent(), Table.class, t -> true);
    assertEquals("ports", sources.getItem(0).getText(1));
    Screenshots.take("explain-from-flat-file");
    Widgets.dark(true);
    Screenshots.take("explain-dark");
    Widgets.dark(false);
    Event enter = new Event();
    enter.character = SWT.CR;
    enter.keyCode = SWT.CR;
    enter.doit = true;
    widget().notifyListeners(SWT.KeyDown, enter);
    Workbench.until(
        "the editor is active", () -> Workbench.page().getActivePart() == editor.editor());
    assertEquals("2025", editor.selection().getText());
  }

  @Test
  void linesAreFoundInTextThatIsNotSaved() {
    editor.replace(
        "traffic descriptor ABC_FTP_4021", "// one\n// two\ntraffic descriptor ABC_FTP_4021");
    select("  LocalPortRangeRef               port~2025");
    Workbench.until(
        () -> "the port is marked; there are " + markedInEditor(),
        () -> markedInEditor().contains("2025"));
  }

  @Test
  void savingBringsItUpToDate() {
    editor.replace("local 2025", "local 2026").save();
    awaitText("port~2026");
    editor.replace("local 2026", "local 0").save();
    Workbench.until(
        "the view tells of the error",
        () -> view.getTitle().isEmpty() || descriptionOf(view).contains("an error"));
    assertTrue(flat().getDocument().get().contains("port~2026"), "what was before stays");
    Screenshots.take("explain-error");
  }

  private static String descriptionOf(IViewPart view) {
    return ((org.eclipse.ui.part.WorkbenchPart) view).getContentDescription();
  }

  @Test
  void theEditorStaysActiveWhileItLeads() {
    editor.cursor("local 2025", 3);
    Workbench.until("something is marked", () -> !markedHere().isEmpty());
    assertSame(editor.editor(), Workbench.page().getActivePart());
  }
}
