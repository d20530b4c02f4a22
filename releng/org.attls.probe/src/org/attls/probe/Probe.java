// SPDX-License-Identifier: EPL-2.0

package org.attls.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Runs once the first window of the workbench is open, writes what it finds to the file that the
 * system property {@code attls.probe.result} names, and closes the workbench. With {@code
 * attls.probe.install} it looks at an installation, else it only says when the window was usable.
 */
public final class Probe implements IStartup {
  @Override
  public void earlyStartup() {
    PlatformUI.getWorkbench().getDisplay().asyncExec(Probe::run);
  }

  private static void run() {
    while (Display.getCurrent().readAndDispatch()) {
      // The window is usable when all that was asked of it so far is done.
    }
    long usable = System.currentTimeMillis();
    write(Boolean.getBoolean("attls.probe.install") ? new Installation().look() : List.of());
    write(List.of("usable " + usable, "end"));
    PlatformUI.getWorkbench().close();
  }

  private static void write(List<String> lines) {
    Path result = Path.of(System.getProperty("attls.probe.result"));
    try {
      Files.write(result, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
