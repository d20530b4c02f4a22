// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.cli.ExplainOption.LineOfFile;
import org.attls.findings.Lines;
import org.attls.policy.project.Explanation;
import org.attls.policy.project.ExplanationLine;

/**
 * Finds the lines of flat files that the user asks about.
 *
 * @param explanations all lines of all flat files
 * @param texts the texts of the policy files by their names
 */
record Explaining(List<Explanation> explanations, Map<String, String> texts) {

  /** All lines, by the paths of the flat files. */
  Map<String, List<ExplanationLine>> all() {
    Map<String, List<ExplanationLine>> all = new LinkedHashMap<>();
    explanations.forEach(each -> all.put(each.path(), each.lines()));
    return all;
  }

  /**
   * The line of a flat file, or the lines that a line of the text makes.
   *
   * @throws UsageException if there is no such file, or it has no such line
   */
  Map<String, List<ExplanationLine>> of(LineOfFile asked) {
    Optional<String> source = source(asked.file());
    if (source.isPresent()) {
      check(asked, Lines.of(texts.get(source.get())).count());
      return madeBy(source.get(), asked.line());
    }
    for (Explanation each : explanations) {
      if (isAt(asked.file(), each.path())) {
        check(asked, each.lines().size());
        return Map.of(each.path(), each.line(asked.line()).stream().toList());
      }
    }
    throw new UsageException(
        asked.file()
            + " is neither a policy file of the project nor the flat file of a stack; flat files"
            + " are: "
            + String.join(", ", paths()));
  }

  private Map<String, List<ExplanationLine>> madeBy(String file, int line) {
    Map<String, List<ExplanationLine>> made = new LinkedHashMap<>();
    for (Explanation each : explanations) {
      List<ExplanationLine> lines = each.madeBy(file, line);
      if (!lines.isEmpty()) {
        made.put(each.path(), lines);
      }
    }
    return made;
  }

  private static void check(LineOfFile asked, int count) {
    if (asked.line() < 1 || asked.line() > count) {
      throw new UsageException(
          asked.file() + " has no line " + asked.line() + ": it has " + count + " lines");
    }
  }

  /** The name of a policy file, which the user may write in another way than before. */
  private Optional<String> source(String file) {
    Path path = Path.of(file).toAbsolutePath().normalize();
    return texts.keySet().stream()
        .filter(
            name -> name.equals(file) || Path.of(name).toAbsolutePath().normalize().equals(path))
        .findFirst();
  }

  private static boolean isAt(String file, String path) {
    return Path.of(file).normalize().endsWith(Path.of(path));
  }

  private Collection<String> paths() {
    List<String> paths = new ArrayList<>();
    explanations.forEach(each -> paths.add(each.path()));
    return paths;
  }
}
