// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;

/**
 * Where every line of a flat file went.
 *
 * @param entries at least one for each line that is not blank, in the order of the file
 * @param summary what came of it, in numbers
 * @param notes what one must know beyond the single lines
 */
public record LossReport(List<Entry> entries, Summary summary, List<String> notes) {
  /** Copies the lists, so that the report cannot change. */
  public LossReport {
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
  }

  /**
   * What became of a line, or of a part of it.
   *
   * @param line the number of the line, from 1
   * @param text the line or part, without blanks around it; passwords are masked
   * @param fate what became of it
   * @param where the object that it went to, or why it went nowhere
   */
  public record Entry(int line, String text, Fate fate, String where) {}

  /**
   * The outcome in numbers.
   *
   * @param rules the TTLSRules of the flat file
   * @param connectivityRules the connectivity rules made of them
   * @param maps the requirement maps
   * @param levels the security levels
   * @param descriptors the traffic descriptors
   * @param groups the address groups
   * @param verbatim the lines that are carried verbatim
   * @param lost the lines that are not carried
   */
  public record Summary(
      int rules,
      int connectivityRules,
      int maps,
      int levels,
      int descriptors,
      int groups,
      int verbatim,
      int lost) {}

  /** The outcome in a few lines. */
  public List<String> headline() {
    return ReportText.summary(summary);
  }

  /** The report as plain text, lines ended by LF. */
  public String text() {
    return ReportText.plain(this);
  }

  /** The report as Markdown, lines ended by LF. */
  public String markdown() {
    return ReportText.markdown(this);
  }
}
