// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Waits for what cannot be stopped, as long as the user does. */
public final class Waiting {
  private static final long LOOK = 50;

  private Waiting() {}

  /**
   * Waits for an answer.
   *
   * @param answer what is under way in another thread
   * @param monitor asked whether the user has cancelled
   * @throws ExecutionException if it failed; the cause says how
   * @throws InterruptedException if this thread is to end
   * @throws OperationCanceledException if the user has cancelled; the work goes on
   */
  public static <T> T on(CompletableFuture<T> answer, IProgressMonitor monitor)
      throws ExecutionException, InterruptedException {
    while (true) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      try {
        return answer.get(LOOK, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Not yet.
      }
    }
  }
}
