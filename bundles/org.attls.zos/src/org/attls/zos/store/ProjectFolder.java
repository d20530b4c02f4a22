// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attls.generator.AtomicFile;
import org.attls.pagent.text.EncodedText;
import org.attls.zos.host.Connections;

/** The files of a project in a local folder. */
final class ProjectFolder {
  private final Path folder;

  ProjectFolder(Path folder) {
    this.folder = folder;
  }

  /** The texts by their names. Connection profiles are the user's own, and stay. */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String path =
            folder.relativize(each).toString().replace(each.getFileSystem().getSeparator(), "/");
        if (StorePath.isKept(path) && !path.equals(Connections.FILE_NAME)) {
          texts.put(path, EncodedText.of(Files.readAllBytes(each)).text());
        }
      }
    }
    return texts;
  }

  /** The hashes of the files. */
  Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    texts().forEach((path, text) -> hashes.put(path, Hash.of(text)));
    return hashes;
  }

  void write(String path, String text) throws IOException {
    AtomicFile.write(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8));
  }

  void delete(String path) throws IOException {
    Files.deleteIfExists(folder.resolve(path));
  }
}
