// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attls.generator.setup.ExistingFile;
import org.attls.pagent.text.EncodedText;
import org.attls.policy.project.Reasons;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** Reads configuration files as they are on z/OS. */
final class ExistingTexts {
  private ExistingTexts() {}

  /**
   * Reads files and the files of folders, in UTF-8 or IBM-1047.
   *
   * @throws CoreException if one cannot be read; its message says which and why
   */
  static List<ExistingFile> read(List<Path> chosen) throws CoreException {
    List<ExistingFile> files = new ArrayList<>();
    for (Path each : chosen) {
      try {
        for (Path file : expanded(each)) {
          String text = EncodedText.of(Files.readAllBytes(file)).text();
          files.add(new ExistingFile(file.toString().replace('\\', '/'), text));
        }
      } catch (IOException e) {
        throw new CoreException(Status.error(each + " cannot be read: " + Reasons.of(e) + '.', e));
      }
    }
    return files;
  }

  private static List<Path> expanded(Path chosen) throws IOException {
    if (!Files.isDirectory(chosen)) {
      return List.of(chosen);
    }
    try (Stream<Path> inside = Files.list(chosen)) {
      return inside.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
