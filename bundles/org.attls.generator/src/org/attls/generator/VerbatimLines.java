// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.generator.Draft.Line;
import org.attls.generator.verbatim.VerbatimParameter;
import org.attls.generator.verbatim.VerbatimStatement;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.model.policy.VerbatimOwner;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.Lexical;

/**
 * The parameters that one authoring object gives verbatim.
 *
 * @param byStatement the lines for each statement, by its keyword, in the catalogue's order; of a
 *     parameter that can stand there once the last one
 * @param timeConditions the lines of each IpTimeCondition
 */
record VerbatimLines(Map<String, List<Line>> byStatement, List<List<Line>> timeConditions) {
  private static final String TIME_CONDITION = "IpTimeCondition";
  private static final VerbatimLines NONE = new VerbatimLines(Map.of(), List.of());

  /**
   * What an object gives.
   *
   * @throws IllegalArgumentException if a statement or parameter cannot be given, or a value cannot
   *     stand in a line
   */
  static VerbatimLines of(VerbatimOwner owner) {
    if (owner.getVerbatims().isEmpty()) {
      return NONE;
    }
    Map<String, List<Line>> byStatement = new HashMap<>();
    List<List<Line>> times = new ArrayList<>();
    for (Verbatim verbatim : owner.getVerbatims()) {
      String statement = statement(verbatim);
      List<Line> lines = verbatim.getLines().stream().map(line -> line(line, statement)).toList();
      if (lines.isEmpty()) {
        continue;
      }
      if (statement.equals(TIME_CONDITION)) {
        times.add(ordered(statement, lines));
      } else {
        byStatement.computeIfAbsent(statement, key -> new ArrayList<>()).addAll(lines);
      }
    }
    byStatement.replaceAll(VerbatimLines::ordered);
    return new VerbatimLines(Map.copyOf(byStatement), List.copyOf(times));
  }

  private static String statement(Verbatim verbatim) {
    return VerbatimStatement.find(String.valueOf(verbatim.getStatement()))
        .filter(VerbatimStatement::taken)
        .map(VerbatimStatement::keyword)
        .orElseThrow(
            () -> Invalid.because(verbatim, "is of the statement " + verbatim.getStatement()));
  }

  /** The message has no value, for it may be a password. */
  private static Line line(VerbatimLine line, String statement) {
    Parameter parameter =
        Catalogue.get()
            .parameter(statement, String.valueOf(line.getKeyword()))
            .filter(VerbatimParameter::isTaken)
            .orElseThrow(() -> Invalid.because(line, "has the keyword " + line.getKeyword()));
    String value = line.getValue();
    Invalid.when(
        value == null || Lexical.valueProblem(value).isPresent(), line, "has a value of no line");
    return Line.of(parameter.keyword(), value);
  }

  /**
   * Lines in the order of the catalogue; those of one parameter, or of parameters that add to one
   * list, keep theirs. Of a parameter that can stand there once the last one is left.
   */
  static List<Line> ordered(String statement, List<Line> lines) {
    Block.Builder block = Block.builder(statement, "-");
    for (int i = 0; i < lines.size(); i++) {
      Line.Value line = (Line.Value) lines.get(i);
      boolean again =
          lines.subList(i + 1, lines.size()).stream()
              .anyMatch(later -> later.keyword().equals(line.keyword()));
      if (!again || isRepeatable(statement, line.keyword())) {
        block.add(line.keyword(), line.text());
      }
    }
    return block.build().entries().stream()
        .map(entry -> Line.of(entry.parameter().keyword(), entry.value()))
        .toList();
  }

  private static boolean isRepeatable(String statement, String keyword) {
    return Catalogue.get().parameter(statement, keyword).orElseThrow().repeatable();
  }

  /** The lines for a statement. */
  List<Line> of(String statement) {
    return byStatement.getOrDefault(statement, List.of());
  }
}
