// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.attls.policy.project.Reasons;
import org.attls.ui.PolicyUi;
import org.attls.ui.install.Login;
import org.attls.ui.install.Waiting;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;
import org.attls.zos.store.BackingStore;
import org.attls.zos.store.Holder;
import org.attls.zos.store.StoreException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Connects to stores. */
final class StoreAccess {
  private final Login login;

  StoreAccess(Login login) {
    this.login = login;
  }

  /**
   * What is done with a store.
   *
   * @param <T> what comes out
   */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. */
    T run(BackingStore store) throws IOException, CoreException;
  }

  /**
   * Connects, works, and disconnects. It can be cancelled between two requests.
   *
   * @param folder the local folder
   * @throws OperationCanceledException if the user has cancelled
   */
  <T> T with(StoreTarget target, Path folder, Work<T> work, IProgressMonitor monitor)
      throws IOException, CoreException {
    monitor.subTask("Connecting to " + target.profile().address());
    try (Host host = connect(target.profile(), monitor)) {
      Holder me = Holder.here(target.profile().user(), PolicyUi.version(), System.getenv());
      Host watched = new WatchedHost(host, monitor);
      return work.run(new BackingStore(watched, target.place(), folder, me, Clock.systemUTC()));
    }
  }

  /** Nobody waits for a connection that the user does not want any more. */
  private Host connect(ConnectionProfile profile, IProgressMonitor monitor) throws IOException {
    CompletableFuture<Host> connection = CompletableFuture.supplyAsync(() -> open(profile));
    try {
      return Waiting.on(connection, monitor);
    } catch (OperationCanceledException e) {
      connection.thenAccept(Host::close);
      throw e;
    } catch (InterruptedException e) {
      connection.thenAccept(Host::close);
      throw new OperationCanceledException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException told) {
        throw told;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Host open(ConnectionProfile profile) {
    try {
      return login.open(profile);
    } catch (HostException e) {
      throw new CompletionException(e);
    }
  }

  /** What users read of a failure. */
  static String told(Path folder, IOException failure) {
    return switch (failure) {
      case StoreException refusal -> refusal.getMessage() + advice(refusal.reason());
      case HostException trouble -> trouble.getMessage();
      default -> folder + ": " + Reasons.of(failure);
    };
  }

  private static String advice(StoreException.Reason reason) {
    return switch (reason) {
      case LOCKED ->
          ".\n\nAsk that it be released. If nobody works there any more, Backing Store > Take Over"
              + " Lock in the menu of the project takes it.";
      case NOT_LOCKED -> ".\n\nBacking Store > Lock in the menu of the project takes it.";
      case CONFLICT, LOCAL_CHANGES, DAMAGED -> "";
    };
  }
}
