// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.io.IOException;
import java.nio.file.Path;
import org.attls.ui.project.PolicyNature;
import org.attls.ui.project.Records;
import org.attls.zos.store.BackingStore;
import org.attls.zos.store.StoreException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

/**
 * Opens a store into a new project. If it is refused, no project stays; if it breaks off when the
 * lock may have been taken, the project stays, since it alone can give the lock back.
 *
 * @param access connects
 * @param target where the store is
 * @param project a project that does not exist, whose folder does not either
 * @param lock whether to take the lock
 */
record OpenStore(StoreAccess access, StoreTarget target, IProject project, boolean lock) {
  /**
   * Does it.
   *
   * @return the project
   * @throws CoreException if it is refused or fails; the message is for the user
   */
  IProject run(IProgressMonitor monitor) throws CoreException {
    monitor.beginTask("Opening " + target.printed(), IProgressMonitor.UNKNOWN);
    Path folder = project.getWorkspace().getRoot().getLocation().append(project.getName()).toPath();
    try {
      access.with(target, folder, this::fetch, monitor);
    } catch (OperationCanceledException e) {
      if (!left(folder)) {
        throw e;
      }
      throw failure("Cancelled. " + kept(), e);
    } catch (StoreException e) {
      remove();
      throw failure(e.getMessage(), e);
    } catch (IOException e) {
      String told = StoreAccess.told(folder, e);
      throw failure(left(folder) ? told + " " + kept() : told, e);
    }
    return finished();
  }

  private Void fetch(BackingStore store) throws IOException, CoreException {
    project.create(null);
    project.open(null);
    if (lock) {
      store.open(false);
    } else {
      store.openReadOnly();
    }
    return null;
  }

  private IProject finished() throws CoreException {
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    Records.derive(project);
    StoreMemory.keep(project, target);
    PolicyNature.addTo(project, null);
    return project;
  }

  /** Whether a project stays that may have the lock; else it is removed. */
  private boolean left(Path folder) throws CoreException {
    if (lock && BackingStore.isOpenIn(folder)) {
      finished();
      return true;
    }
    remove();
    return false;
  }

  private String kept() {
    return "The project "
        + project.getName()
        + " stays, as it may have the lock: there, Backing Store > Lock goes on, and Release Lock"
        + " gives the lock back.";
  }

  /** What it holds came from the store a moment ago. */
  private void remove() throws CoreException {
    if (project.exists()) {
      project.delete(true, true, null);
    }
  }

  private static CoreException failure(String message, Exception cause) {
    return new CoreException(Status.error(message, cause));
  }
}
