// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;

/** Policies that others wrote; they lie beside the project, where they are at hand at all. */
final class Corpus {
  private static final Path FOLDER = Golden.root().resolve("../shared/corpus/policies");

  /** The files that a reader of IBM's syntax accepts whole, by the beginning of their names. */
  private static final Set<String> VALID =
      Set.of("003", "005", "007", "018", "019", "021", "023", "044");

  private Corpus() {}

  static boolean isAtHand() {
    return Files.isDirectory(FOLDER);
  }

  /** The names of all files. */
  static List<String> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> validFiles() {
    return files().stream().filter(file -> VALID.contains(file.substring(0, 3))).toList();
  }

  static FlatPolicy read(String file) {
    try {
      return FlatPolicy.read(EncodedText.of(Files.readAllBytes(FOLDER.resolve(file))).text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
