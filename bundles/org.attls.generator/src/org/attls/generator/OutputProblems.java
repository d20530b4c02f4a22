// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.Entry;
import org.attls.pagent.flatfile.FlatFileChecks;
import org.attls.pagent.flatfile.Ibm1047;
import org.attls.pagent.flatfile.LongLine;
import org.eclipse.emf.ecore.EObject;

/** What is wrong with the text of a generated file, and which authoring object is to blame. */
final class OutputProblems {
  private static final int COLUMNS = 80;

  /** The object behind each line of the text; null for lines of the header. */
  private final List<EObject> sources = new ArrayList<>();

  private final String name;
  private final String text;

  /**
   * Prepares the checks.
   *
   * @param name the name of the file in messages
   * @param assembly the statements of the file
   * @param text the file
   */
  OutputProblems(String name, Assembly assembly, String text) {
    this.name = name;
    this.text = text;
    assembly.file().header().forEach(line -> sources.add(null));
    for (int i = 0; i < assembly.sources().size(); i++) {
      Block block = assembly.file().blocks().get(i);
      for (int line = 0; line < 1 + linesOf(block.entries()); line++) {
        sources.add(assembly.sources().get(i));
      }
    }
  }

  /** How many lines a block has: the braces and what is between them. */
  private static int linesOf(List<Entry> entries) {
    return 2
        + entries.stream()
            .mapToInt(entry -> entry.isBlock() ? 1 + linesOf(entry.block()) : 1)
            .sum();
  }

  /** Lines that do not fit into a data set, then characters that the code page lacks. */
  List<Problem> find() {
    List<Problem> problems = new ArrayList<>();
    for (LongLine line : FlatFileChecks.linesOver(text, COLUMNS)) {
      problems.add(
          new Problem(
              FindingCode.LINE_TOO_LONG,
              List.of(name, line.line(), line.length()),
              sources.get(line.line() - 1)));
    }
    characters(problems);
    return problems;
  }

  private void characters(List<Problem> problems) {
    if (Ibm1047.firstUnencodable(text).isEmpty()) {
      return;
    }
    Set<Integer> seen = new HashSet<>();
    int line = 0;
    for (int c : text.codePoints().toArray()) {
      if (c == '\n') {
        line++;
      } else if (!Ibm1047.canEncode(c) && seen.add(c)) {
        problems.add(
            new Problem(
                FindingCode.NOT_IN_IBM1047,
                List.of(Character.toString(c), String.format(Locale.ROOT, "U+%04X", c)),
                sources.get(line)));
      }
    }
  }
}
