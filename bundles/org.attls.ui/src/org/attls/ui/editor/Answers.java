// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.ILog;

/** Waits for answers of the model, but never long. */
public final class Answers {
  private static final long SOON = 5000;
  private static final long AT_ONCE = 2000;
  private static final long IF_READY = 300;

  private Answers() {}

  /** An answer that somebody waits for in the background. */
  public static <T> Optional<T> soon(CompletableFuture<T> answer) {
    return within(SOON, answer);
  }

  /** An answer that the UI thread waits for, so rather none than a late one. */
  public static <T> Optional<T> atOnce(CompletableFuture<T> answer) {
    return within(AT_ONCE, answer);
  }

  /** An answer to a question that nobody asked aloud, such as where the pointer leads to. */
  public static <T> Optional<T> ifReady(CompletableFuture<T> answer) {
    return within(IF_READY, answer);
  }

  private static <T> Optional<T> within(long milliseconds, CompletableFuture<T> answer) {
    try {
      return Optional.ofNullable(answer.get(milliseconds, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      ILog.of(Answers.class).error("The model of an AT-TLS policy gave no answer", e.getCause());
      return Optional.empty();
    }
  }
}
