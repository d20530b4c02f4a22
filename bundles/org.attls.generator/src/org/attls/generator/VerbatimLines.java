// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.generator.verbatim.VerbatimParameter;
import org.attls.generator.verbatim.VerbatimStatement;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.model.policy.VerbatimOwner;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.flatfile.Lexical;

/**
 * The parameters that one authoring object gives verbatim.
 *
 * @param byStatement what it gives for each statement, by its keyword, in the order of the text; of
 *     a parameter that can stand there once the last one
 * @param timeConditions the lines of each IpTimeCondition
 */
record VerbatimLines(Map<String, List<Given>> byStatement, List<Line> timeConditions) {
  private static final String TIME_CONDITION = "IpTimeCondition";
  private static final VerbatimLines NONE = new VerbatimLines(Map.of(), List.of());

  /**
   * What an object gives.
   *
   * @throws IllegalArgumentException if a statement or parameter cannot be given, or a value cannot
   *     stand in a line
   */
  static VerbatimLines of(Layer layer, VerbatimOwner owner, Target target) {
    if (owner.getVerbatims().isEmpty()) {
      return NONE;
    }
    Map<String, List<Given>> byStatement = new HashMap<>();
    List<Line> times = new ArrayList<>();
    for (Verbatim verbatim : owner.getVerbatims()) {
      String statement = statement(verbatim);
      List<Given> lines =
          verbatim.getLines().stream()
              .map(line -> Given.verbatim(layer, line(line, statement, target)))
              .toList();
      if (lines.isEmpty()) {
        continue;
      }
      if (statement.equals(TIME_CONDITION)) {
        List<Line> inside =
            single(statement, lines).stream()
                .map(Given::line)
                .sorted(Comparator.comparing(line -> order(statement, line)))
                .toList();
        times.add(Line.of(TIME_CONDITION, inside, target.sources().withHolders(verbatim)));
      } else {
        byStatement.computeIfAbsent(statement, key -> new ArrayList<>()).addAll(lines);
      }
    }
    byStatement.replaceAll(VerbatimLines::single);
    return new VerbatimLines(Map.copyOf(byStatement), List.copyOf(times));
  }

  private static int order(String statement, Line line) {
    return Catalogue.get().parameter(statement, line.keyword()).orElseThrow().order();
  }

  private static String statement(Verbatim verbatim) {
    return VerbatimStatement.find(String.valueOf(verbatim.getStatement()))
        .filter(VerbatimStatement::taken)
        .map(VerbatimStatement::keyword)
        .orElseThrow(
            () -> Invalid.because(verbatim, "is of the statement " + verbatim.getStatement()));
  }

  /** The message has no value, for it may be a password. */
  private static Line line(VerbatimLine line, String statement, Target target) {
    Parameter parameter =
        Catalogue.get()
            .parameter(statement, String.valueOf(line.getKeyword()))
            .filter(VerbatimParameter::isTaken)
            .orElseThrow(() -> Invalid.because(line, "has the keyword " + line.getKeyword()));
    String value = line.getValue();
    Invalid.when(
        value == null || Lexical.valueProblem(value).isPresent(), line, "has a value of no line");
    return Line.of(parameter.keyword(), value, target.sources().withHolders(line));
  }

  /** Of a parameter that can stand there once the last one is left. */
  static List<Given> single(String statement, List<Given> lines) {
    List<Given> left = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String keyword = lines.get(i).line().keyword();
      boolean again = lines.subList(i + 1, lines.size()).stream().anyMatch(one -> one.has(keyword));
      if (!again || isRepeatable(statement, keyword)) {
        left.add(lines.get(i));
      }
    }
    return List.copyOf(left);
  }

  private static boolean isRepeatable(String statement, String keyword) {
    return Catalogue.get().parameter(statement, keyword).orElseThrow().repeatable();
  }

  /** What is given for a statement. */
  List<Given> of(String statement) {
    return byStatement.getOrDefault(statement, List.of());
  }
}
