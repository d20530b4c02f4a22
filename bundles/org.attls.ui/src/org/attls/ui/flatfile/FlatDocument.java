// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatPolicy;
import org.attls.policy.ide.live.Edit;
import org.attls.ui.model.DocumentText;
import org.attls.ui.refactoring.TextChanges;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;

/**
 * A flat file that is open in one editor or several, and what was read of it. The document belongs
 * to the UI thread; reading and checking are done in another one, and the newest text wins.
 */
public final class FlatDocument {
  /** Reading waits for a pause in typing, of a millisecond for so many characters. */
  private static final int PATIENCE = 20_000;

  private static final int LONGEST_PAUSE = 300;

  private final DocumentText text;
  private final IFile file;
  private final FlatRelease release;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(FlatDocument::thread);
  private final List<FlatListener> listeners = new CopyOnWriteArrayList<>();

  /** How many editors show the document; of the UI thread. */
  private int users;

  /** What was read last; of the thread that reads, as is what follows. */
  private FlatPolicy policy;

  private FlatLooks looks;
  private List<Fault> faults;

  FlatDocument(IDocument document, IFile file) {
    this.text = new DocumentText(document, this::changed);
    this.file = file;
    this.release = new FlatRelease(file, this::checkAgain);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "AT-TLS flat file");
    thread.setDaemon(true);
    return thread;
  }

  /** The document of the editors. */
  public IDocument document() {
    return text.document();
  }

  /** The file in the workspace; empty if the document is another one. */
  Optional<IFile> file() {
    return Optional.ofNullable(file);
  }

  /** Counts the changes of the document. */
  long version() {
    return text.version();
  }

  /** A change of the document; the title is for the undo menu. */
  public Change change(String title, List<Edit> edits) {
    return TextChanges.of(title, document(), file == null ? document() : file, edits);
  }

  void use() {
    if (users++ == 0) {
      text.start();
      release.follow();
      submit(this::refresh);
    }
  }

  /** Whether nobody shows the document any more. */
  boolean release() {
    if (--users > 0) {
      return false;
    }
    text.stop();
    release.leave();
    thread.shutdown();
    return true;
  }

  /** Begins to tell what is known of the document, with what is known already. */
  void addListener(FlatListener listener) {
    listeners.add(listener);
    submit(() -> tell(listener));
  }

  /** Stops telling. */
  void removeListener(FlatListener listener) {
    listeners.remove(listener);
  }

  /**
   * Asks the file as it is by now.
   *
   * @return the answer, which comes from another thread; fails if the document is closed
   */
  public <T> CompletableFuture<T> read(Function<FlatPolicy, T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    try {
      thread.execute(
          () -> {
            try {
              answer.complete(question.apply(readNow()));
            } catch (RuntimeException | Error e) {
              answer.completeExceptionally(e);
            }
          });
    } catch (RejectedExecutionException e) {
      answer.completeExceptionally(e);
    }
    return answer;
  }

  private void changed() {
    long version = text.version();
    int pause = Math.min(LONGEST_PAUSE, document().getLength() / PATIENCE);
    thread.schedule(
        guarded(
            () -> {
              if (version == text.version()) {
                refresh();
              }
            }),
        pause,
        TimeUnit.MILLISECONDS);
  }

  private void checkAgain() {
    submit(
        () -> {
          faults = null;
          refresh();
        });
  }

  private void submit(Runnable work) {
    thread.execute(guarded(work));
  }

  /** What goes wrong in reading must end neither the thread nor the editing. */
  private static Runnable guarded(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException | Error e) {
        ILog.of(FlatDocument.class).error("A flat file could not be read", e);
      }
    };
  }

  private FlatPolicy readNow() {
    Optional<String> fresh = text.take();
    if (fresh.isPresent() || policy == null) {
      policy = FlatPolicy.read(text.taken());
      looks = null;
      faults = null;
    }
    return policy;
  }

  private void refresh() {
    readNow();
    long version = text.takenVersion();
    if (looks == null) {
      looks = FlatLooks.of(policy);
      listeners.forEach(listener -> listener.looked(version, looks));
    }
    if (faults == null && version == text.version()) {
      faults = FlatChecks.check(policy, release.get());
      listeners.forEach(listener -> listener.checked(version, faults));
    }
  }

  private void tell(FlatListener listener) {
    if (looks != null) {
      listener.looked(text.takenVersion(), looks);
    }
    if (faults != null) {
      listener.checked(text.takenVersion(), faults);
    }
  }
}
