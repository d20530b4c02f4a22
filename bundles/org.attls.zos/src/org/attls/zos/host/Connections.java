// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;

/**
 * The connection profiles of a file, {@code connections.properties}.
 *
 * @param file the file
 * @param profiles the profiles that can be used, in the order of the file
 * @param findings what is wrong with the rest
 */
public record Connections(Path file, List<ConnectionProfile> profiles, List<Finding> findings) {
  /** What the file is called. */
  public static final String FILE_NAME = "connections.properties";

  /** Copies the lists, so that they cannot change. */
  public Connections {
    profiles = List.copyOf(profiles);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a file. Relative paths in it are relative to its folder; {@code ~} is the user's home.
   *
   * @throws IOException if it cannot be read
   */
  public static Connections read(Path file) throws IOException {
    return new ConnectionsReader(file, Files.readString(file)).read();
  }

  /**
   * The file to use: beside a project, or else in the user's configuration folder.
   *
   * @param folder the folder of the project
   * @return the file; empty if there is none
   */
  public static Optional<Path> locate(Path folder) {
    return List.of(folder.resolve(FILE_NAME), configuration().resolve(FILE_NAME)).stream()
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** The folder of the user's settings, by the custom of the system. */
  public static Path configuration() {
    String windows = System.getenv("APPDATA");
    String unix = System.getenv("XDG_CONFIG_HOME");
    if (windows != null && !windows.isBlank()) {
      return Path.of(windows, "attls");
    }
    if (unix != null && !unix.isBlank()) {
      return Path.of(unix, "attls");
    }
    return Path.of(System.getProperty("user.home"), ".config", "attls");
  }

  /** The profile of a name. */
  public Optional<ConnectionProfile> find(String name) {
    return profiles.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
