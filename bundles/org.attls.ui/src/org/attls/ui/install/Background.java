// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attls.ui.wizards.Failures;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizardContainer;

/** Does what takes time in the container of a wizard, with progress and cancel. */
public final class Background {
  private final Supplier<IWizardContainer> container;

  /**
   * Prepares the background of a wizard.
   *
   * @param container gives the container of the wizard, once it is open
   */
  public Background(Supplier<IWizardContainer> container) {
    this.container = container;
  }

  /**
   * Work that looks at its monitor.
   *
   * @param <T> what comes out
   */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it. */
    T run(IProgressMonitor monitor) throws CoreException;
  }

  /** Does work; empty if the user cancels or it fails, of which the message is told. */
  public <T> Optional<T> run(Work<T> work, Consumer<String> failed) {
    Object[] found = new Object[1];
    IRunnableWithProgress operation =
        monitor -> {
          try {
            found[0] = work.run(monitor);
          } catch (CoreException e) {
            throw new InvocationTargetException(e);
          } catch (OperationCanceledException e) {
            throw new InterruptedException();
          }
        };
    start(operation, failed);
    return given(found);
  }

  /**
   * Does work that cannot be stopped; if the user cancels, nobody waits for it, and what comes out
   * is dropped. It must not change anything.
   */
  public <T> Optional<T> abandonable(String what, Supplier<T> work) {
    Object[] found = new Object[1];
    IRunnableWithProgress operation =
        monitor -> {
          monitor.beginTask(what, IProgressMonitor.UNKNOWN);
          try {
            found[0] = Waiting.on(CompletableFuture.supplyAsync(work), monitor);
          } catch (OperationCanceledException e) {
            throw new InterruptedException();
          } catch (ExecutionException e) {
            throw new InvocationTargetException(e.getCause());
          } finally {
            monitor.done();
          }
        };
    start(operation, message -> {});
    return given(found);
  }

  private void start(IRunnableWithProgress operation, Consumer<String> failed) {
    try {
      container.get().run(true, true, operation);
    } catch (InterruptedException e) {
      failed.accept("Cancelled.");
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof CoreException core) {
        failed.accept(core.getStatus().getMessage());
      } else {
        Failures.show(Failures.status("The wizard cannot go on", e));
      }
    }
  }

  private static <T> Optional<T> given(Object[] found) {
    @SuppressWarnings("unchecked")
    T result = (T) found[0];
    return Optional.ofNullable(result);
  }
}
