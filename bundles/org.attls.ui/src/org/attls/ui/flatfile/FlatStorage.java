// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IStorageEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.dialogs.ContainerGenerator;

/** The bytes behind what editors are opened on. */
final class FlatStorage {
  private FlatStorage() {}

  /**
   * The bytes of what an editor is opened on; empty if it has none.
   *
   * @throws CoreException if they cannot be read
   */
  static Optional<byte[]> read(IEditorInput input) throws CoreException {
    try (InputStream in = open(input)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new CoreException(Status.error(input.getName() + " cannot be read.", e));
    }
  }

  private static InputStream open(IEditorInput input) throws CoreException {
    if (input instanceof IFileEditorInput file) {
      return file.getFile().getContents(false);
    }
    if (input instanceof IStorageEditorInput storage) {
      return storage.getStorage().getContents();
    }
    Optional<IFileStore> store = store(input);
    return store.isPresent() ? store.get().openInputStream(EFS.NONE, null) : null;
  }

  /** The file outside of the workspace that an editor is opened on; empty if it is none. */
  static Optional<IFileStore> store(Object element) {
    if (element instanceof IStorageEditorInput || !(element instanceof IURIEditorInput input)) {
      return Optional.empty();
    }
    try {
      return Optional.of(EFS.getStore(input.getURI()));
    } catch (CoreException e) {
      return Optional.empty();
    }
  }

  static boolean isReadOnly(IFileStore store) {
    return store.fetchInfo().getAttribute(EFS.ATTRIBUTE_READ_ONLY);
  }

  /** Writes a file outside of the workspace. */
  static void write(IFileStore store, byte[] bytes, IProgressMonitor monitor) throws CoreException {
    store.write(bytes, EFS.NONE, monitor);
  }

  /** Makes a file of the workspace and the folders that it is in. */
  static void create(IFile file, byte[] bytes, IProgressMonitor monitor) throws CoreException {
    if (file.exists()) {
      file.setContents(new ByteArrayInputStream(bytes), true, true, monitor);
      return;
    }
    new ContainerGenerator(file.getParent().getFullPath()).generateContainer(monitor);
    file.create(new ByteArrayInputStream(bytes), false, monitor);
  }
}
