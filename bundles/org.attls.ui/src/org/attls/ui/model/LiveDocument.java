// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.attls.policy.ide.live.Looks;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * A document that is open in one editor or several, and its model. The document belongs to the UI
 * thread and the model to the thread of its project; changes go one way and results the other.
 */
public final class LiveDocument {
  private final DocumentText text;
  private final URI uri;
  private final LiveProject project;
  private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();

  private volatile List<Issue> issues = List.of();

  /** How many editors show the document; of the UI thread. */
  private int users;

  /** Whether there is something to do; of the thread of the project, as is what follows. */
  private boolean unchecked = true;

  private boolean unseen = true;
  private long lastChange;

  LiveDocument(IDocument document, URI uri, LiveProject project) {
    this.text = new DocumentText(document, project::refresh);
    this.uri = uri;
    this.project = project;
  }

  /** The document of the editors. */
  public IDocument document() {
    return text.document();
  }

  /** The file, as the model names it. */
  public URI uri() {
    return uri;
  }

  /** The project that the file belongs to. */
  public LiveProject project() {
    return project;
  }

  /** Counts the changes of the document. */
  public long version() {
    return text.version();
  }

  /** The findings of the last check that came to its end. */
  public List<Issue> issues() {
    return issues;
  }

  /** Begins to tell what is known of the document, with what is known already. */
  public void addListener(LiveListener listener) {
    listeners.add(listener);
    project.checkAgain(this);
  }

  /** Stops telling. */
  public void removeListener(LiveListener listener) {
    listeners.remove(listener);
  }

  /**
   * Asks the model, which is brought up to the text that the document has now. The answer must not
   * hold on to objects of the model.
   *
   * @return the answer, computed in the thread of the project; fails if the document is closed
   */
  public <T> CompletableFuture<T> read(Function<XtextResource, T> question) {
    return project.read(uri, question);
  }

  void use() {
    if (users++ == 0) {
      project.open(this, text.start());
    }
  }

  /** Whether nobody shows the document any more. */
  boolean release() {
    if (--users > 0) {
      return false;
    }
    text.stop();
    project.close(this);
    return true;
  }

  /** The text as it is by now; empty if it has not changed since the last call. */
  Optional<String> takeText() {
    return text.take();
  }

  /** What went wrong with it is logged, and would go wrong again until something changes. */
  void giveUp() {
    unchecked = false;
    unseen = false;
  }

  /** Its text has changed in the model. */
  void changed() {
    unseen = true;
    lastChange = System.nanoTime();
  }

  /** Something has changed that its findings may depend on. */
  void wantCheck() {
    unchecked = true;
  }

  boolean isUnchecked() {
    return unchecked;
  }

  boolean isUnseen() {
    return unseen;
  }

  long lastChange() {
    return lastChange;
  }

  void publish(List<Issue> found) {
    unchecked = false;
    issues = List.copyOf(found);
    listeners.forEach(listener -> listener.checked(text.takenVersion(), issues));
  }

  void publish(Looks looks) {
    unseen = false;
    listeners.forEach(listener -> listener.looked(text.takenVersion(), looks));
  }
}
