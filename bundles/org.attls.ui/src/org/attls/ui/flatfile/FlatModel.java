// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

/** What the text of an editor has in it, read in the background whenever the text has changed. */
final class FlatModel implements IDocumentListener {
  private static final long DELAY = 200;

  private final Display display;
  private final Consumer<FlatText> listener;
  private IDocument document;
  private Job job;
  private volatile FlatText current = FlatText.EMPTY;

  /**
   * Makes a model without a text.
   *
   * @param display the thread of the editor
   * @param listener told in that thread of every new content
   */
  FlatModel(Display display, Consumer<FlatText> listener) {
    this.display = display;
    this.listener = listener;
  }

  /** What was read last; for any thread. */
  FlatText current() {
    return current;
  }

  /** Reads another document from now on; null for none. */
  void setDocument(IDocument document) {
    if (this.document != null) {
      this.document.removeDocumentListener(this);
    }
    this.document = document;
    if (document != null) {
      document.addDocumentListener(this);
      read(0);
    } else if (job != null) {
      job.cancel();
    }
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    // Only the result matters.
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    read(DELAY);
  }

  private void read(long delay) {
    if (job != null) {
      job.cancel();
    }
    // Documents are not made for several threads, so the text is taken here.
    String text = document.get();
    Job mine =
        Job.createSystem(
            "Reading a flat file",
            (ICoreRunnable)
                monitor -> {
                  FlatText read = FlatText.of(text);
                  if (!monitor.isCanceled() && !display.isDisposed()) {
                    display.asyncExec(() -> deliver(read, text));
                  }
                });
    job = mine;
    mine.schedule(delay);
  }

  private void deliver(FlatText read, String text) {
    if (document != null && document.getLength() == text.length()) {
      current = read;
      listener.accept(read);
    }
  }
}
