// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.pagent.flatfile.FlatFileChecks;
import org.attls.pagent.flatfile.Ibm1047;
import org.attls.pagent.flatfile.LongLine;
import org.eclipse.emf.ecore.EObject;

/**
 * What is wrong with the text of a generated file, and which authoring object is to blame.
 *
 * @param name the name of the file in messages
 * @param text the file
 * @param sources what is behind each line; none for lines of the header
 */
record OutputProblems(String name, String text, List<List<Source>> sources) {
  private static final int COLUMNS = 80;

  /** Lines that do not fit into a data set, then characters that the code page lacks. */
  List<Problem> find() {
    List<Problem> problems = new ArrayList<>();
    for (LongLine line : FlatFileChecks.linesOver(text, COLUMNS)) {
      problems.add(
          new Problem(
              FindingCode.LINE_TOO_LONG,
              List.of(name, line.line(), line.length()),
              source(line.line() - 1)));
    }
    characters(problems);
    return problems;
  }

  private EObject source(int line) {
    return sources.get(line).stream().findFirst().map(Source::object).orElse(null);
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
                source(line)));
      }
    }
  }
}
