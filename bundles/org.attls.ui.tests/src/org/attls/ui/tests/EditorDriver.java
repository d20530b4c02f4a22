// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.attls.findings.Finding;
import org.attls.ui.editor.FindingAnnotation;
import org.attls.ui.editor.MarkdownHover;
import org.attls.ui.editor.PolicyHover;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;

/** An open text editor, as tests use it. */
record EditorDriver(ITextEditor editor) {
  IDocument document() {
    return editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  String text() {
    return document().get();
  }

  ITextViewer viewer() {
    return editor.getAdapter(ITextViewer.class);
  }

  StyledText widget() {
    return viewer().getTextWidget();
  }

  /** Puts the cursor in front of a piece of text, or some characters behind its beginning. */
  EditorDriver cursor(String before, int further) {
    int at = text().indexOf(before);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + before);
    }
    editor.selectAndReveal(at + further, 0);
    editor.getSite().getPage().activate(editor);
    widget().setFocus();
    return this;
  }

  /** Puts the cursor behind a piece of text. */
  EditorDriver cursorBehind(String text) {
    return cursor(text, text.length());
  }

  /** Types at the cursor, key by key, as a keyboard does: what edits as one types takes part. */
  EditorDriver type(String keys) {
    for (char key : keys.toCharArray()) {
      Event event = new Event();
      event.type = SWT.KeyDown;
      event.character = key == '\n' ? SWT.CR : key;
      event.keyCode = event.character;
      widget().notifyListeners(SWT.KeyDown, event);
      event.type = SWT.KeyUp;
      widget().notifyListeners(SWT.KeyUp, event);
    }
    return this;
  }

  /** Replaces a piece of the text. */
  EditorDriver replace(String old, String text) {
    try {
      document().replace(text().indexOf(old), old.length(), text);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** The messages of the marks in the text that were made while typing. */
  List<String> findings() {
    return annotations().stream().map(Annotation::getText).sorted().toList();
  }

  /** The marks of the checks of the language; those of the health check come some time later. */
  List<FindingAnnotation> annotations() {
    List<FindingAnnotation> found = new ArrayList<>();
    IAnnotationModel model =
        editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
    for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext(); ) {
      if (each.next() instanceof FindingAnnotation annotation
          && annotation.subject(Finding.class).isEmpty()) {
        found.add(annotation);
      }
    }
    return found;
  }

  /** Waits until there is a finding with a piece of text in its message. */
  EditorDriver awaitFinding(String part) {
    Workbench.until(
        () -> "finding with \"" + part + "\"; there are " + findings(),
        () -> findings().stream().anyMatch(message -> message.contains(part)));
    return this;
  }

  /** Waits until there are no findings. */
  EditorDriver awaitNoFindings() {
    Workbench.until(
        () -> "no findings; there are " + findings() + " in " + text(), () -> findings().isEmpty());
    return this;
  }

  /** Waits until a piece of text is there. */
  EditorDriver awaitText(String part) {
    Workbench.until(() -> "\"" + part + "\"; the text is " + text(), () -> text().contains(part));
    return this;
  }

  /** Runs a command. */
  EditorDriver command(String id) {
    editor.getSite().getPage().activate(editor);
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    } catch (ExecutionException
        | NotDefinedException
        | NotEnabledException
        | NotHandledException e) {
      throw new IllegalStateException(id, e);
    }
    return this;
  }

  /** Waits for the list of proposals that is open above the editor and has entries. */
  Table proposals(String part) {
    return Workbench.get(
        "a proposal with " + part,
        () ->
            lists().stream()
                .filter(table -> item(table, part).isPresent())
                .findFirst()
                .orElse(null));
  }

  private static List<Table> lists() {
    List<Table> tables = new ArrayList<>();
    for (Shell shell : Display.getCurrent().getShells()) {
      if (shell.isVisible() && shell.getText().isEmpty()) {
        Arrays.stream(shell.getChildren()).forEach(child -> collect(child, tables));
      }
    }
    return tables;
  }

  private static void collect(Control control, List<Table> tables) {
    if (control instanceof Table table) {
      tables.add(table);
    } else if (control instanceof Composite composite) {
      Arrays.stream(composite.getChildren()).forEach(child -> collect(child, tables));
    }
  }

  private static Optional<TableItem> item(Table table, String part) {
    // The list is virtual: an item has no text before it is shown.
    return Arrays.stream(table.getItems())
        .filter(item -> item.getText().contains(part))
        .findFirst();
  }

  /**
   * Chooses a proposal. The list may still be filled when it opens, and what is chosen at that
   * moment is lost, so the choice is made again while the list stays.
   */
  EditorDriver choose(String part) {
    Table table = proposals(part);
    Workbench.until(
        () -> "the choice of " + part + " in " + text(),
        () -> {
          if (isOpen(table)) {
            item(table, part).ifPresent(item -> choose(table, item));
          }
          return !isOpen(table);
        });
    return this;
  }

  private static boolean isOpen(Table table) {
    return !table.isDisposed() && table.isVisible();
  }

  private static void choose(Table table, TableItem item) {
    table.setSelection(item);
    Event event = new Event();
    event.item = item;
    table.notifyListeners(SWT.Selection, event);
    table.notifyListeners(SWT.DefaultSelection, event);
    Workbench.linger(50);
  }

  ITextSelection selection() {
    return (ITextSelection) editor.getSelectionProvider().getSelection();
  }

  /** What is said about a word, asked for outside the UI thread as the editor does. */
  String hover(String word, int further) {
    int offset = text().indexOf(word) + further;
    MarkdownHover hover = textHover(offset);
    CompletableFuture<Object> answer =
        CompletableFuture.supplyAsync(() -> hover.getHoverInfo2(viewer(), new Region(offset, 0)));
    Workbench.until("an explanation", answer::isDone);
    return String.valueOf(answer.join());
  }

  /** There need be no mouse here, so the viewer is asked for what it would show. */
  private MarkdownHover textHover(int offset) {
    try {
      Method hovers = TextViewer.class.getDeclaredMethod("getTextHover", int.class, int.class);
      hovers.setAccessible(true);
      // The generic editor hides ours among others.
      return hovers.invoke(viewer(), offset, 0) instanceof MarkdownHover hover
          ? hover
          : new PolicyHover();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The texts that can be folded, as they begin. */
  List<String> folds() {
    List<String> folds = new ArrayList<>();
    IAnnotationModel model = ((ProjectionViewer) viewer()).getProjectionAnnotationModel();
    for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext(); ) {
      folds.add(text().substring(model.getPosition(each.next()).getOffset()).strip());
    }
    return folds;
  }

  boolean isBold(String word) {
    StyleRange style = style(word);
    return style != null && (style.fontStyle & SWT.BOLD) != 0;
  }

  /** The colour that a word is seen in; null if it has that of the text. */
  Color foreground(String word) {
    StyleRange style = style(word);
    return style == null ? null : style.foreground;
  }

  Color colour(String word) {
    return style(word).foreground;
  }

  private StyleRange style(String word) {
    ITextViewerExtension5 viewer = (ITextViewerExtension5) viewer();
    return widget().getStyleRangeAtOffset(viewer.modelOffset2WidgetOffset(text().indexOf(word)));
  }

  /** Saves. */
  EditorDriver save() {
    editor.doSave(new NullProgressMonitor());
    Workbench.settle();
    return this;
  }

  void close() {
    editor.getSite().getPage().closeEditor(editor, false);
  }
}
