// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.policy.ide.live.Edit;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/**
 * The text of a document for a thread that is not that of the document. The document belongs to the
 * UI thread; it hands over its changes, and the other thread makes the text of them.
 */
public final class DocumentText {
  private final IDocument document;
  private final Runnable listener;
  private final IDocumentListener changes = new Changes();

  /** Changes that were not taken yet; guarded by itself. */
  private final List<Edit> edits = new ArrayList<>();

  private volatile long version;

  /** The version that was taken last; of the other thread, as is the text. */
  private long takenVersion;

  private String text = "";

  /**
   * The text of a document.
   *
   * @param listener told after every change, in the UI thread
   */
  public DocumentText(IDocument document, Runnable listener) {
    this.document = document;
    this.listener = listener;
  }

  /** The document. */
  public IDocument document() {
    return document;
  }

  /** Counts the changes of the document. */
  public long version() {
    return version;
  }

  /** Begins to follow the document, in the UI thread; answers its text. */
  public String start() {
    document.addDocumentListener(changes);
    text = document.get();
    return text;
  }

  /** Ends to follow the document. */
  public void stop() {
    document.removeDocumentListener(changes);
  }

  /** The version of the text that was taken last. */
  public long takenVersion() {
    return takenVersion;
  }

  /** The text that was taken last. */
  public String taken() {
    return text;
  }

  /** The text as it is by now; empty if it has not changed since the last call. */
  public Optional<String> take() {
    synchronized (edits) {
      if (edits.isEmpty()) {
        return Optional.empty();
      }
      StringBuilder changed = new StringBuilder(text);
      for (Edit edit : edits) {
        changed.replace(edit.offset(), edit.offset() + edit.length(), edit.text());
      }
      text = changed.toString();
      takenVersion += edits.size();
      edits.clear();
      return Optional.of(text);
    }
  }

  private final class Changes implements IDocumentListener {
    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
      // Only what the text becomes counts.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
      String inserted = event.getText() == null ? "" : event.getText();
      synchronized (edits) {
        edits.add(new Edit(event.getOffset(), event.getLength(), inserted));
        version++;
      }
      listener.run();
    }
  }
}
