// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.generator.history.History;
import org.attls.generator.history.HistoryException;

/**
 * The record of transfers beside a policy.
 *
 * @param history what the record says; empty if there is none
 * @param findings what is wrong with it
 * @param texts its text by its name, for excerpts
 */
public record HistoryFile(History history, List<Finding> findings, Map<String, String> texts) {
  /** The name of the file; it lies beside the policies. */
  public static final String NAME = "history.json";

  private static final HistoryFile NONE = new HistoryFile(History.none(), List.of(), Map.of());

  /** Copies the findings and texts, so that the record cannot change. */
  public HistoryFile {
    findings = List.copyOf(findings);
    texts = Map.copyOf(texts);
  }

  /** The record of a project that has none. */
  public static HistoryFile none() {
    return NONE;
  }

  /**
   * Reads the bytes of a record. What is wrong with them becomes a finding.
   *
   * @param name the name of the file in findings
   * @param bytes its content
   * @throws IOException if the text cannot be read
   */
  public static HistoryFile read(String name, byte[] bytes) throws IOException {
    SourceText source = SourceText.decode(name, bytes);
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
