// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of the source tree, read where they lie so that an update can write them there. */
public final class Sources {
  private static final Path ROOT = Path.of(System.getProperty("attls.root"));

  private Sources() {}

  /** Whether expectations are to be rewritten: {@code -Dattls.update=true}. */
  public static boolean updating() {
    return Boolean.getBoolean("attls.update");
  }

  /** A file or folder of the project. */
  public static Path project(String path) {
    return ROOT.resolve(path);
  }

  /** A file or folder of the test resources. */
  public static Path resource(String path) {
    return ROOT.resolve("dsl/org.attls.policy.tests/src/test/resources").resolve(path);
  }

  /** What lies in a folder, in the order of the names. */
  public static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder whose name has an ending, in the order of their paths. */
  public static List<Path> find(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the text of a file. */
  public static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
