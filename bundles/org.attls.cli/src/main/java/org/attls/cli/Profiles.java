// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Connections;

/** Finds connection profiles. */
final class Profiles {
  private Profiles() {}

  /**
   * The profile of a name. What is wrong with the file is told.
   *
   * @param given the file that the user names; null for the usual one
   * @param folder the folder of the project
   * @throws UsageException if there is no such profile, or it cannot be used
   */
  static ConnectionProfile find(Console console, Path given, Path folder, String name) {
    Optional<Path> file =
        given != null ? Optional.of(given) : Connections.locate(folder.toAbsolutePath());
    if (file.isEmpty()) {
      throw new UsageException(
          "there are no connection profiles; write "
              + folder.resolve(Connections.FILE_NAME)
              + " or "
              + Connections.configuration().resolve(Connections.FILE_NAME)
              + ", see docs/installing.md");
    }
    Connections all = read(file.get());
    all.findings().forEach(finding -> console.say(told(finding)));
    return all.find(name)
        .orElseThrow(
            () ->
                new UsageException(
                    file.get()
                        + " has no profile "
                        + name
                        + " that can be used; it has: "
                        + String.join(
                            ", ", all.profiles().stream().map(ConnectionProfile::name).toList())));
  }

  private static Connections read(Path file) {
    try {
      return Connections.read(file);
    } catch (IOException e) {
      throw Inputs.unreadable(file, e);
    }
  }

  private static String told(Finding finding) {
    String severity = finding.severity() == Severity.ERROR ? "error" : "warning";
    return finding.place().file()
        + ':'
        + finding.place().line()
        + ": "
        + severity
        + ": "
        + finding.message();
  }
}
