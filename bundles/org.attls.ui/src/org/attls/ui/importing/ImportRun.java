// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attls.importer.ImportResult;
import org.attls.importer.Importer;
import org.attls.pagent.source.FlatPolicy;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

/** Imports in the background; it can be cancelled. */
final class ImportRun implements IRunnableWithProgress {
  private static final long LOOK = 50;

  private final ImportRequest request;
  private ImportResult result;

  ImportRun(ImportRequest request) {
    this.request = request;
  }

  /** What came of it; null before it has run. */
  ImportResult result() {
    return result;
  }

  @Override
  public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
    monitor.beginTask("Importing " + request.source().name(), IProgressMonitor.UNKNOWN);
    CompletableFuture<ImportResult> answer = CompletableFuture.supplyAsync(this::read);
    try {
      while (result == null) {
        if (monitor.isCanceled()) {
          throw new InterruptedException();
        }
        result = within(answer);
      }
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() instanceof Unreadable it ? it.getCause() : e.getCause();
      throw new InvocationTargetException(cause);
    } finally {
      monitor.done();
    }
  }

  private static ImportResult within(CompletableFuture<ImportResult> answer)
      throws InterruptedException, ExecutionException {
    try {
      return answer.get(LOOK, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return null;
    }
  }

  private ImportResult read() {
    try {
      return Importer.read(FlatPolicy.read(request.source().read()), request.options());
    } catch (CoreException e) {
      throw new Unreadable(e);
    }
  }

  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(CoreException cause) {
      super(cause);
    }
  }
}
