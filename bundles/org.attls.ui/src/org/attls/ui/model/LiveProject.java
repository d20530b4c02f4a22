// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attls.policy.ide.live.LiveModel;
import org.attls.policy.ide.live.Looks;
import org.attls.policy.library.Library;
import org.attls.ui.language.PolicyLanguage;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/**
 * The policies of a project as the editors have them, unsaved text included. All work is done in
 * one thread; the UI thread only hands over changes and questions. A check is given up as soon as
 * something more urgent waits, and begun anew after it.
 */
public final class LiveProject {
  private final ExecutorService thread;

  /** The documents that are open; of the thread, as is the model. */
  private final Map<URI, LiveDocument> documents = new LinkedHashMap<>();

  private LiveModel model;

  /** How many changes and questions wait for the thread. */
  private final AtomicInteger waiting = new AtomicInteger();

  private final CancelIndicator impatience = () -> waiting.get() > 0;

  /**
   * Begins to read a project.
   *
   * @param name the project, for the name of the thread
   * @param files reads the texts of its files
   */
  LiveProject(String name, Supplier<SortedMap<URI, String>> files) {
    this.thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread made = new Thread(task, "AT-TLS model of " + name);
              made.setDaemon(true);
              return made;
            });
    thread.execute(
        guarded(
            () -> {
              model = PolicyLanguage.service(LiveModel.class);
              model.addAll(files.get());
            }));
  }

  void open(LiveDocument document, String text) {
    submit(
        () -> {
          model.put(document.uri(), text);
          documents.put(document.uri(), document);
          wantChecks();
        });
  }

  /** Ends the editing of a document; from then on its text is what is on the disk. */
  void close(LiveDocument document) {
    submit(() -> documents.remove(document.uri()));
  }

  /** Gives a file that is not open another text, or takes it away if there is none. */
  void put(URI uri, Supplier<String> text) {
    submit(
        () -> {
          if (documents.containsKey(uri)) {
            return;
          }
          String now = text.get();
          if (now == null) {
            model.remove(uri);
          } else {
            model.put(uri, now);
          }
          wantChecks();
        });
  }

  /** Takes changes of documents in and checks what they may have an effect on. */
  void refresh() {
    submit(() -> {});
  }

  /** Publishes everything about a document again. */
  void checkAgain(LiveDocument document) {
    submit(
        () -> {
          document.wantCheck();
          document.changed();
        });
  }

  <T> CompletableFuture<T> read(URI uri, Function<XtextResource, T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    try {
      submit(
          () -> {
            try {
              takeEdits();
              answer.complete(question.apply(model.resource(uri).orElseThrow()));
            } catch (RuntimeException | Error e) {
              answer.completeExceptionally(e);
            }
          });
    } catch (RejectedExecutionException e) {
      answer.completeExceptionally(e);
    }
    return answer;
  }

  /** Ends the work; what somebody still holds is without its model. */
  void dispose() {
    thread.execute(() -> model = null);
    thread.shutdown();
  }

  private void submit(Runnable work) {
    waiting.incrementAndGet();
    thread.execute(
        guarded(
            () -> {
              waiting.decrementAndGet();
              work.run();
              check();
            }));
  }

  /** What goes wrong in the model must end neither the thread nor the editing. */
  private static Runnable guarded(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException | Error e) {
        ILog.of(LiveProject.class).error("The model of an AT-TLS policy failed", e);
      }
    };
  }

  private void takeEdits() {
    for (LiveDocument document : documents.values()) {
      document
          .takeText()
          .ifPresent(
              text -> {
                document.changed();
                wantChecks();
                model.put(document.uri(), text);
              });
    }
  }

  /** A change of one file may have an effect on the findings of any other. */
  private void wantChecks() {
    documents.values().forEach(LiveDocument::wantCheck);
  }

  private void check() {
    takeEdits();
    List<LiveDocument> order =
        documents.values().stream()
            .sorted(Comparator.comparingLong(LiveDocument::lastChange).reversed())
            .toList();
    for (LiveDocument document : order) {
      try {
        if (document.isUnchecked()) {
          document.publish(findings(document));
        }
        if (document.isUnseen()) {
          document.publish(looks(document));
        }
      } catch (RuntimeException | Error e) {
        if (isCancelled(e)) {
          return; // What waits comes back here when it is done.
        }
        document.giveUp();
        ILog.of(LiveProject.class).error(document.uri() + " could not be checked", e);
      }
    }
  }

  private static boolean isCancelled(Throwable e) {
    return PolicyLanguage.service(OperationCanceledManager.class).isOperationCanceledException(e);
  }

  /** The library is only read: what is said of it would be said to nobody who could change it. */
  private List<Issue> findings(LiveDocument document) {
    if (Library.has(document.uri())) {
      return List.of();
    }
    return PolicyLanguage.service(IResourceValidator.class)
        .validate(resource(document), CheckMode.ALL, impatience);
  }

  private Looks looks(LiveDocument document) {
    return PolicyLanguage.service(Looks.Reader.class).of(resource(document), impatience);
  }

  private XtextResource resource(LiveDocument document) {
    return model.resource(document.uri()).orElseThrow();
  }
}
