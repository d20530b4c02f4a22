// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attls.pagent.source.Fault;
import org.attls.ui.editor.DocumentMarks;
import org.attls.ui.editor.Folds;
import org.attls.ui.editor.ViewerFollower;
import org.attls.ui.editor.VisibleColours;
import org.attls.ui.generate.GeneratedFiles;
import org.attls.ui.health.HealthMarks;
import org.attls.ui.health.LiveHealth;
import org.attls.ui.stacks.Subject;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Shows in a viewer what is known of the flat file that it shows. */
final class FlatReconciler extends ViewerFollower implements FlatListener {
  /** An editor with more marks than this is slow, and nobody reads them; Problems has them all. */
  private static final int MOST_MARKS = 2000;

  private final Supplier<IFile> file;
  private final VisibleColours colours;
  private final Consumer<FlatLooks> outline;
  private FlatDocument flat;

  /**
   * Shows what is known of flat files.
   *
   * @param file the file that the viewer shows; null if it has none in the workspace
   * @param colours shows the colours
   * @param outline gets what was read, in the UI thread
   */
  FlatReconciler(Supplier<IFile> file, VisibleColours colours, Consumer<FlatLooks> outline) {
    this.file = file;
    this.colours = colours;
    this.outline = outline;
  }

  @Override
  protected void follow(IDocument document) {
    if (flat == null) {
      flat = FlatDocuments.use(document, file.get());
      flat.addListener(this);
      judge();
    }
  }

  @Override
  protected void leave() {
    if (flat != null) {
      LiveHealth.leave(this);
      flat.removeListener(this);
      FlatDocuments.release(flat);
      flat = null;
    }
  }

  /** Marks what the health check finds, if the file is one that somebody writes. */
  private void judge() {
    IFile judged = file.get();
    if (judged != null && !GeneratedFiles.isGenerated(judged)) {
      FlatDocument shown = flat;
      LiveHealth.watch(
          this,
          new Subject.Flat(judged),
          judged,
          shown.document(),
          findings ->
              DocumentMarks.ofHealth(viewer(), shown)
                  .ifPresent(marks -> HealthMarks.show(marks, shown.document(), findings)));
    }
  }

  @Override
  public void looked(long version, FlatLooks looks) {
    later(
        version,
        () -> {
          colours.show(looks.colours());
          Folds.update(viewer(), flat.document(), looks.folds());
          outline.accept(looks);
        });
  }

  @Override
  public void checked(long version, List<Fault> faults) {
    List<Fault> gravest =
        faults.size() <= MOST_MARKS
            ? faults
            : faults.stream()
                .sorted(Comparator.comparing(Fault::severity))
                .limit(MOST_MARKS)
                .toList();
    later(
        version,
        () -> {
          DocumentMarks.of(viewer(), flat)
              .ifPresent(marks -> marks.show(gravest, FlatReconciler::finding));
          flat.file().map(Subject.Flat::new).ifPresent(LiveHealth::changed);
        });
  }

  private static DocumentMarks.Finding finding(Fault fault) {
    return new DocumentMarks.Finding(
        fault.severity(), fault.message(), fault.span().start(), fault.span().length());
  }

  private void later(long version, Runnable show) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (flat != null && version == flat.version() && viewer().getTextWidget() != null) {
              show.run();
            }
          });
    }
  }
}
