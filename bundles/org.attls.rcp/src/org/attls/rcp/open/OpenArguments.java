// SPDX-License-Identifier: EPL-2.0

package org.attls.rcp.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Opens the files and folders that stand first among the arguments of the workbench. The platform
 * leaves that to its native launcher, which this product does not have.
 */
public final class OpenArguments implements IStartup {
  @Override
  public void earlyStartup() {
    List<Path> files = new ArrayList<>();
    List<Path> paths = paths(Platform.getApplicationArgs());
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        openFolder(path);
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        report(path + " cannot be opened: it does not exist.", null);
      }
    }
    if (!paths.isEmpty()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(files));
    }
  }

  /** The arguments before the first option, absolute. */
  static List<Path> paths(String... arguments) {
    return Arrays.stream(arguments)
        .takeWhile(argument -> !argument.startsWith("-"))
        .map(argument -> Path.of(argument).toAbsolutePath().normalize())
        .toList();
  }

  private static void openFolder(Path path) {
    try {
      OpenedFolder.open(path);
    } catch (CoreException e) {
      report(path + " cannot be opened: " + e.getStatus().getMessage(), e);
    }
  }

  /** Shows the files, in place of the welcome. */
  private static void show(List<Path> files) {
    IWorkbench workbench = PlatformUI.getWorkbench();
    if (workbench.getWorkbenchWindowCount() == 0) {
      return;
    }
    IWorkbenchPage page = workbench.getWorkbenchWindows()[0].getActivePage();
    IIntroManager intro = workbench.getIntroManager();
    intro.closeIntro(intro.getIntro());
    for (Path file : files) {
      try {
        OpenedFile.open(file, page);
      } catch (PartInitException e) {
        report(file + " cannot be opened: " + e.getStatus().getMessage(), e);
      }
    }
  }

  private static void report(String message, Throwable cause) {
    IStatus status = Status.error(message, cause);
    StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
  }
}
