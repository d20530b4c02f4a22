// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.details;

import java.util.List;
import java.util.Optional;
import org.attls.policy.ide.details.Details;
import org.attls.policy.ide.details.Details.Row;
import org.attls.ui.editor.Editors;
import org.attls.ui.explain.EditorWatch;
import org.attls.ui.model.LiveDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.util.TextRegion;

/**
 * Shows the resulting values of the object at the cursor, with all that it extends and all that is
 * around it, and where each comes from.
 */
public final class DetailsView extends ViewPart {
  /** The view. */
  public static final String ID = "org.attls.ui.details";

  private DetailsTable table;
  private EditorWatch watch;

  /** Counts the questions: what an older one finds is not shown any more. */
  private int asked;

  @Override
  public void createPartControl(Composite parent) {
    table = new DetailsTable(parent);
    table.onOpen(DetailsView::open);
    setContentDescription("Place the cursor in an object of a policy.");
    watch = new EditorWatch(getSite().getPage(), this::ask, this::ask);
    watch.start();
  }

  private void ask(ITextEditor editor) {
    Optional<LiveDocument> live = Editors.live(editor);
    if (live.isEmpty()
        || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
      return;
    }
    int question = ++asked;
    int cursor = selection.getOffset();
    live.get()
        .read(resource -> Details.of(resource, cursor))
        .thenAccept(
            found -> {
              Display display = PlatformUI.getWorkbench().getDisplay();
              if (!display.isDisposed()) {
                display.asyncExec(() -> show(question, live.get(), found));
              }
            });
  }

  /** Between objects, what was shown stays. */
  private void show(int question, LiveDocument live, Optional<Details> found) {
    if (question == asked && found.isPresent() && table.isThere()) {
      setContentDescription(found.get().title());
      table.show(found.get().rows(), live.uri());
    }
  }

  private static void open(Row row) {
    Editors.open(row.origin().file(), new TextRegion(row.origin().offset(), row.origin().length()));
  }

  /** What is shown, for tests and for reading aloud. */
  public List<Row> rows() {
    return table.rows();
  }

  @Override
  public void setFocus() {
    table.setFocus();
  }

  @Override
  public void dispose() {
    if (watch != null) {
      watch.stop();
    }
    super.dispose();
  }
}
