// SPDX-License-Identifier: EPL-2.0

package org.attls.rcp.open;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** A file that is opened in an editor. */
final class OpenedFile {
  private OpenedFile() {}

  /** Opens it, as part of its project if it is in one. Runs on the UI thread. */
  static void open(Path path, IWorkbenchPage page) throws PartInitException {
    for (IFile file :
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
      if (file.exists()) {
        IDE.openEditor(page, file);
        return;
      }
    }
    IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(path.toUri()));
  }
}
