// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attls.generator.AtomicFile;
import org.attls.generator.history.History;
import org.attls.generator.history.HistoryException;

/**
 * Appends to the history of a project.
 *
 * @param file the file; made if it is not there
 */
record HistoryLog(Path file) {
  /**
   * Appends an entry, unless the history has it already from an interrupted run.
   *
   * @return whether it was appended
   * @throws IOException if the history cannot be read or written; the message is for the user
   */
  boolean add(History.Entry entry) throws IOException {
    History history = read();
    if (history.entries().contains(entry)) {
      return false;
    }
    byte[] bytes = history.plus(entry).toJson().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, bytes);
    return true;
  }

  private History read() throws IOException {
    if (!Files.exists(file)) {
      return History.none();
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return History.read(reader);
    } catch (HistoryException e) {
      throw new IOException(file + ":" + e.line() + ": " + e.getMessage(), e);
    }
  }
}
