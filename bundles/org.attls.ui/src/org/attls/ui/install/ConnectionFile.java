// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.io.IOException;
import java.nio.file.Path;
import org.attls.policy.project.Reasons;
import org.attls.zos.host.Connections;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** A file of connection profiles. */
public final class ConnectionFile {
  private ConnectionFile() {}

  /**
   * Reads the profiles.
   *
   * @param file an existing file
   * @return at least one profile
   * @throws CoreException if none of them can be used; its message says why
   */
  public static Connections read(Path file) throws CoreException {
    try {
      Connections found = Connections.read(file);
      if (found.profiles().isEmpty()) {
        throw failure(
            file
                + " has no profile that can be used"
                + found.findings().stream()
                    .findFirst()
                    .map(finding -> ". Line " + finding.place().line() + ": " + finding.message())
                    .orElse("."));
      }
      return found;
    } catch (IOException e) {
      throw failure(file + " cannot be read: " + Reasons.of(e) + '.');
    }
  }

  private static CoreException failure(String message) {
    return new CoreException(Status.error(message));
  }
}
