// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.attls.findings.Finding;
import org.attls.model.facts.Release;
import org.attls.ui.editor.Editors;
import org.attls.ui.editor.FindingAnnotation;
import org.attls.ui.preferences.CheckSettings;
import org.attls.ui.project.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the health check marks in editors while one types, and on files when they are saved. */
class HealthMarksTest {
  private IProject project;

  @BeforeEach
  void open() {
    Workbench.clear();
    project = Workbench.project("marks");
  }

  @AfterEach
  void clear() {
    Workbench.clear();
  }

  /** The texts that are marked with findings of the health check. */
  private static List<String> marked(ITextEditor editor) {
    IDocument document = Editors.document(editor).orElseThrow();
    IAnnotationModel model =
        editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
    List<String> texts = new ArrayList<>();
    for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext(); ) {
      if (each.next() instanceof FindingAnnotation finding
          && finding.subject(Finding.class).isPresent()) {
        Position position = model.getPosition(finding);
        texts.add(text(document, position));
      }
    }
    return texts;
  }

  private static String text(IDocument document, Position position) {
    try {
      return document.get(position.getOffset(), position.getLength());
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitMarked(EditorDriver editor, List<String> texts) {
    Workbench.until(
        () -> texts + " is marked; there is " + marked(editor.editor()),
        () -> marked(editor.editor()).equals(texts));
  }

  private List<String> markers(IFile file) {
    try {
      return Arrays.stream(file.findMarkers(FindingMarkers.HEALTH, true, IResource.DEPTH_INFINITE))
          .map(marker -> marker.getAttribute(IMarker.MESSAGE, ""))
          .toList();
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theTextIsMarkedWhileOneTypes() {
    EditorDriver editor = Workbench.open(Workbench.write(project, "a.attls", HealthTest.SHADOWED));
    awaitMarked(editor, List.of("NARROW"));
    Screenshots.take("health-marks");
    editor.replace("traffic descriptor WEB", "// one line more\ntraffic descriptor WEB");
    awaitMarked(editor, List.of("NARROW"));
    editor.replace("local 10.1.1.1 remote all IPv4", "local all IPv6 remote all IPv6");
    awaitMarked(editor, List.of());
  }

  @Test
  void anErrorLeavesTheMarksAsTheyAre() {
    EditorDriver editor = Workbench.open(Workbench.write(project, "a.attls", HealthTest.SHADOWED));
    awaitMarked(editor, List.of("NARROW"));
    editor.replace("local 443", "local 0");
    Workbench.linger(1500);
    assertEquals(List.of("NARROW"), marked(editor.editor()));
  }

  @Test
  void savedFilesGetMarkersAndLoseThem() {
    EditorDriver editor = Workbench.open(Workbench.write(project, "a.attls", HealthTest.SHADOWED));
    IFile file = project.getFile("a.attls");
    Workbench.build();
    Workbench.until(() -> "a marker; there are " + markers(file), () -> markers(file).size() == 1);
    assertTrue(markers(file).getFirst().contains("NARROW"), markers(file).toString());
    editor.replace("local 10.1.1.1 remote all IPv4", "local all IPv6 remote all IPv6").save();
    Workbench.until(() -> "no marker; there are " + markers(file), () -> markers(file).isEmpty());
  }

  @Test
  void flatFilesAreMarkedToo() throws Exception {
    new CheckSettings(Release.find("V2R5")).storeIn(project);
    ITextEditor editor = FlatFiles.open(project, FlatFiles.raleigh("stable"));
    Workbench.until(
        () -> "something is marked; there is " + marked(editor), () -> !marked(editor).isEmpty());
    Screenshots.take("health-marks-flat");
  }
}
