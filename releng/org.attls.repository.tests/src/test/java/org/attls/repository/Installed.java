// SPDX-License-Identifier: EPL-2.0

package org.attls.repository;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/**
 * A platform on the disk.
 *
 * @param folder where it is
 */
record Installed(Path folder) {
  private static final long PATIENCE_MINUTES = 3;

  /** The platform that a system property names. */
  static Installed of(String property) {
    return new Installed(Path.of(System.getProperty(property)));
  }

  /** Its bundles, each with its version: the lines of bundles.info up to the version. */
  Set<String> bundles() throws IOException {
    Set<String> bundles = new TreeSet<>();
    for (String line : Files.readAllLines(bundlesInfo())) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(",", 3);
        bundles.add(parts[0] + " " + parts[1]);
      }
    }
    return bundles;
  }

  /** Adds a bundle that is no part of what is installed. */
  void add(String name, Path jar) throws IOException {
    String version;
    try (JarFile file = new JarFile(jar.toFile())) {
      // Another version than the bundle's own, and the bundle is passed over without a word.
      version = file.getManifest().getMainAttributes().getValue("Bundle-Version");
    }
    String line = String.join(",", name, version, jar.toUri().toString(), "4", "false");
    Files.writeString(bundlesInfo(), line + "\n", StandardOpenOption.APPEND);
  }

  /** Starts it and returns what it said once it ended by itself. */
  String run(Path workspace, List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Arrays.stream(System.getProperty("attls.flags", "").split(" "))
        .filter(flag -> !flag.isEmpty())
        .forEach(command::add);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:+IgnoreUnrecognizedVMOptions");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(options);
    command.addAll(List.of("-jar", launcher(), "-data", workspace.toString(), "-consoleLog"));
    Path said = Files.createTempFile(workspace.getParent(), "said", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GDK_BACKEND", "x11");
    builder.environment().put("NO_AT_BRIDGE", "1");
    Process process = builder.redirectOutput(said.toFile()).start();
    try {
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        return "did not end:\n" + Files.readString(said);
      }
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(said);
  }

  private String launcher() throws IOException {
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(folder.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
      return found.iterator().next().toString();
    }
  }

  private Path bundlesInfo() {
    return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
  }
}
