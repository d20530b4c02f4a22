// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.generator.history.History;
import org.attls.generator.history.HistoryException;
import org.attls.policy.project.SourceText;

/**
 * The record of transfers beside a policy.
 *
 * @param history what the record says; empty if there is none
 * @param findings what is wrong with it
 * @param texts its text by its name, for excerpts
 */
record HistoryFile(History history, List<Finding> findings, Map<String, String> texts) {
  private static final String NAME = "history.json";

  /**
   * Reads the record.
   *
   * @param given the file that the user names, or null for the one beside the first policy
   * @throws UsageException if the file that the user names cannot be read
   */
  static HistoryFile find(Path given, List<Path> policies) {
    Path first = policies.get(0);
    Path file = given;
    if (file == null) {
      file = Files.isDirectory(first) ? first.resolve(NAME) : first.resolveSibling(NAME);
      if (!Files.exists(file)) {
        return new HistoryFile(History.none(), List.of(), Map.of());
      }
    }
    String name = file.toString().replace('\\', '/');
    try {
      return read(SourceText.decode(name, Files.readAllBytes(file)));
    } catch (IOException e) {
      throw Inputs.unreadable(file, e);
    }
  }

  private static HistoryFile read(SourceText source) throws IOException {
    Map<String, String> texts = Map.of(source.name(), source.text());
    if (!source.findings().isEmpty()) {
      return new HistoryFile(History.none(), source.findings(), texts);
    }
    try {
      return new HistoryFile(History.read(new StringReader(source.text())), List.of(), texts);
    } catch (HistoryException e) {
      Place place = new Place(source.name(), e.line(), e.column(), e.line(), e.column());
      Finding finding = Finding.at(FindingCode.HISTORY_INVALID, place, e.getMessage());
      return new HistoryFile(History.none(), List.of(finding), texts);
    }
  }
}
