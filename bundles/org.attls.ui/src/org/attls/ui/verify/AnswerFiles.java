// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.attls.generator.AtomicFile;
import org.attls.policy.project.Reasons;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;

/** Files of the machine for reports and answers. */
final class AnswerFiles {
  private AnswerFiles() {}

  /**
   * Asks for a file.
   *
   * @param style {@link SWT#OPEN} or {@link SWT#SAVE}
   * @param name the name that is proposed; may be empty
   */
  static Optional<Path> ask(Shell shell, int style, String name) {
    FileDialog dialog = new FileDialog(shell, style);
    dialog.setFileName(name);
    dialog.setOverwrite(true);
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }

  /** Writes a file whole, or says why not. */
  static void write(Path file, byte[] bytes) {
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException e) {
      StatusManager.getManager()
          .handle(
              Status.error(file + " cannot be written: " + Reasons.of(e) + '.', e),
              StatusManager.SHOW);
    }
  }
}
