// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import org.attls.ui.PolicyUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.statushandlers.StatusManager;

/** Writes pages into a project and opens them. */
public final class HtmlFile {
  private HtmlFile() {}

  /**
   * Asks for a file of a project, writes a page into it, and opens it in a browser.
   *
   * @param name the name that is proposed
   */
  public static void ask(Shell shell, IProject project, String name, String page) {
    SaveAsDialog dialog = new SaveAsDialog(shell);
    dialog.setOriginalFile(project.getFile(name));
    dialog.create();
    dialog.setTitle("Save the page");
    if (dialog.open() == Window.OK && dialog.getResult() != null) {
      IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult());
      write(file, page);
    }
  }

  /** Writes a page into a file and opens it in a browser; says what goes wrong. */
  public static void write(IFile file, String page) {
    try {
      keep(file, page);
      show(file);
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  /** Opens a page of a project in a browser; says what goes wrong. */
  public static void show(IFile file) {
    try {
      PlatformUI.getWorkbench()
          .getBrowserSupport()
          .createBrowser(PolicyUi.BUNDLE)
          .openURL(file.getLocationURI().toURL());
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    } catch (MalformedURLException e) {
      StatusManager.getManager()
          .handle(
              Status.error(file.getFullPath() + " is written, but no browser can open it.", e),
              StatusManager.SHOW);
    }
  }

  /**
   * Writes a page into a file, whose folders are made if need be.
   *
   * @throws CoreException if it cannot be written
   */
  public static void keep(IFile file, String page) throws CoreException {
    for (int i = 1; i < file.getProjectRelativePath().segmentCount(); i++) {
      IFolder folder = file.getProject().getFolder(file.getProjectRelativePath().uptoSegment(i));
      if (!folder.exists()) {
        folder.create(true, true, null);
      }
    }
    file.write(page.getBytes(StandardCharsets.UTF_8), true, false, true, null);
    file.setCharset(StandardCharsets.UTF_8.name(), null);
  }
}
