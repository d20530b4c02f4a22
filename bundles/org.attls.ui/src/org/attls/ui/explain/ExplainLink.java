// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.List;
import java.util.Optional;
import org.attls.findings.Place;
import org.attls.policy.project.ExplanationLine;
import org.attls.policy.project.ExplanationSource;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;

/** Leads from the lines of the flat file to the text in the editors, and back. */
final class ExplainLink {
  private final IWorkbenchPage page;
  private final FlatPane flat;
  private final SourceTable sources;
  private final OriginMarks marks = new OriginMarks();
  private Explained explained;
  private boolean linked = true;

  ExplainLink(IWorkbenchPage page, FlatPane flat, SourceTable sources) {
    this.page = page;
    this.flat = flat;
    this.sources = sources;
    flat.onLine(this::atLine);
    flat.onOpen(line -> line(line).ifPresent(this::openFirst));
    sources.onSelection(source -> mark(List.of(source)));
    sources.onOpen(source -> open(source.place()));
  }

  /** Whether what is selected on one side is marked on the other. */
  void setLinked(boolean wanted) {
    linked = wanted;
    marks.clear();
    flat.mark(List.of());
  }

  /** Takes what is shown from now on. */
  void show(Explained fresh) {
    marks.clear();
    explained = fresh;
    sources.show(List.of());
    if (page.getActiveEditor() instanceof ITextEditor editor) {
      moved(editor);
    }
  }

  void clear() {
    marks.clear();
  }

  /** The cursor of an editor has moved: marks what its line makes. */
  void moved(ITextEditor editor) {
    if (!linked || explained == null || flat.widget().isFocusControl()) {
      return;
    }
    marks.clear();
    if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
      flat.mark(madeBy(editor, selection.getStartLine() + 1));
      sources.show(List.of());
    }
  }

  private List<Integer> madeBy(ITextEditor editor, int line) {
    SourceEditors editors = editors();
    Optional<String> name = editors.name(editor);
    if (name.isEmpty() || explained.explanation().isEmpty()) {
      return List.of();
    }
    int then = editors.explainedLine(editor, line);
    return explained.explanation().get().madeBy(name.get(), then).stream()
        .map(ExplanationLine::number)
        .toList();
  }

  /** The cursor of the flat file has moved: lists and marks what makes its line. */
  private void atLine(int number) {
    if (flat.widget().isFocusControl()) {
      List<ExplanationSource> made = line(number).map(ExplanationLine::sources).orElse(List.of());
      flat.mark(List.of());
      sources.show(made);
      mark(made);
    }
  }

  /** Marks the text of sources in the editors that show it, and brings the first into sight. */
  private void mark(List<ExplanationSource> made) {
    marks.clear();
    if (!linked || explained == null) {
      return;
    }
    SourceEditors editors = editors();
    boolean revealed = false;
    for (ExplanationSource source : made) {
      for (ITextEditor editor : editors.showing(source.place().file())) {
        Optional<IRegion> region = editors.region(editor, source.place());
        marks.add(editor, region.stream().toList());
        if (region.isPresent() && !revealed) {
          revealed = true;
          OriginMarks.reveal(editor, region.get());
        }
      }
    }
  }

  private Optional<ExplanationLine> line(int number) {
    return Optional.ofNullable(explained)
        .flatMap(Explained::explanation)
        .flatMap(all -> all.line(number));
  }

  private void openFirst(ExplanationLine line) {
    line.sources().stream().findFirst().map(ExplanationSource::place).ifPresent(this::open);
  }

  private void open(Place place) {
    editors().open(place);
  }

  private SourceEditors editors() {
    return new SourceEditors(page, explained);
  }
}
