// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Place;
import org.attls.policy.library.Library;
import org.attls.ui.editor.Editors;
import org.attls.ui.editor.PlacesInText;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;

/** The editors of what a project's policy is made of, and the places in them. */
record SourceEditors(IWorkbenchPage page, Explained explained) {

  /** The name that an explanation has for the file in an editor; empty if it is of elsewhere. */
  Optional<String> name(ITextEditor editor) {
    IEditorInput input = editor.getEditorInput();
    IFile file = Adapters.adapt(input, IFile.class);
    if (file != null) {
      return file.getProject().equals(explained.project())
          ? Optional.of(file.getProjectRelativePath().toString())
          : Optional.empty();
    }
    return input instanceof IURIEditorInput store
        ? Optional.of(store.getURI().toString())
        : Optional.empty();
  }

  /** The editors that show a file. */
  List<ITextEditor> showing(String name) {
    return Arrays.stream(page.getEditorReferences())
        .map((IEditorReference each) -> each.getEditor(false))
        .filter(ITextEditor.class::isInstance)
        .map(ITextEditor.class::cast)
        .filter(editor -> name(editor).filter(name::equals).isPresent())
        .toList();
  }

  /** The line of the explained text for a line of the text that an editor has by now. */
  int explainedLine(ITextEditor editor, int line) {
    return shift(editor).map(shift -> shift.toOld(line)).orElse(line);
  }

  /** Where a place is in an editor by now. */
  Optional<IRegion> region(ITextEditor editor, Place place) {
    Place now = shift(editor).map(shift -> shifted(place, shift)).orElse(place);
    return Editors.document(editor).flatMap(document -> PlacesInText.region(document, now));
  }

  private static Place shifted(Place place, LineShift shift) {
    int line = shift.toNew(place.line());
    int endLine = Math.max(line, shift.toNew(place.endLine()));
    int endColumn =
        endLine == line ? Math.max(place.column(), place.endColumn()) : place.endColumn();
    return new Place(place.file(), line, place.column(), endLine, endColumn);
  }

  private Optional<LineShift> shift(ITextEditor editor) {
    Optional<String> text = name(editor).map(explained.texts()::get);
    Optional<String> now = Editors.document(editor).map(IDocument::get);
    return text.isEmpty() || now.isEmpty()
        ? Optional.empty()
        : Optional.of(LineShift.between(text.get(), now.get()));
  }

  /** Opens the file of a place there. */
  void open(Place place) {
    URI library = URI.createURI(place.file());
    IProject project = explained.project();
    Editors.open(
        Library.has(library) ? library : PolicyFiles.uri(project.getFile(place.file())), place);
    if (page.getActiveEditor() instanceof ITextEditor editor) {
      region(editor, place)
          .ifPresent(region -> editor.selectAndReveal(region.getOffset(), region.getLength()));
    }
  }
}
