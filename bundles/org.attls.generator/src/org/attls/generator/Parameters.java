// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attls.pagent.catalogue.Catalogue;

/**
 * The parameters that the authoring objects ask for on behalf of one TTLSRule, by the statement of
 * the flat file: settings in words, and over them what is given verbatim.
 *
 * @param levelName the name of the security level
 * @param byStatement what each statement is to have
 * @param inForce the settings, also those that are no parameter
 * @param timeConditions the IpTimeConditions that are given verbatim
 */
record Parameters(
    String levelName,
    Map<String, List<Given>> byStatement,
    InForce inForce,
    List<Line> timeConditions) {

  /**
   * Joins words and verbatim parameters. A word is not written where its statement, or one around
   * it, has the parameter verbatim: ServerWithClientAuth in the environment action must not be
   * undone by Server in the connection action.
   *
   * @param inForce the settings
   * @param words what they ask for, by statement
   * @param level what the security level gives verbatim
   * @param type what the traffic type gives verbatim; wins over the level
   */
  static Parameters of(
      String levelName,
      InForce inForce,
      Map<String, List<Given>> words,
      VerbatimLines level,
      VerbatimLines type) {
    Map<String, List<Given>> all = new HashMap<>();
    Stream.of(level, type)
        .flatMap(lines -> lines.byStatement().keySet().stream())
        .distinct()
        .forEach(
            statement ->
                all.put(
                    statement,
                    VerbatimLines.single(
                        statement,
                        Stream.concat(level.of(statement).stream(), type.of(statement).stream())
                            .toList())));
    Parameters verbatim = new Parameters(levelName, Map.copyOf(all), inForce, List.of());
    words.forEach(
        (statement, lines) -> {
          List<Given> joined = new ArrayList<>(lines);
          joined.removeIf(each -> verbatim.isGiven(statement, each.line().keyword()));
          joined.addAll(verbatim.of(statement));
          all.put(statement, List.copyOf(joined));
        });
    List<Line> times =
        Stream.concat(level.timeConditions().stream(), type.timeConditions().stream()).toList();
    return new Parameters(levelName, Map.copyOf(all), inForce, times);
  }

  private List<Given> of(String statement) {
    return byStatement.getOrDefault(statement, List.of());
  }

  private boolean isGiven(String statement, String keyword) {
    return OuterStatements.from(statement).stream()
        .anyMatch(
            one ->
                of(one).stream()
                    .anyMatch(given -> given.has(keyword) && isOver(given, one, statement)));
  }

  /** What stands in the statement itself, in words or not; around it only what is verbatim. */
  private static boolean isOver(Given given, String there, String statement) {
    return given.verbatim() || there.equals(statement);
  }

  /** The lines that are written into a statement. */
  List<Line> lines(String statement) {
    return of(statement).stream().filter(Given::written).map(Given::line).toList();
  }

  /** The lines of a statement that are asked for in words. */
  List<Line> inWords(String statement) {
    return of(statement).stream().filter(one -> !one.verbatim()).map(Given::line).toList();
  }

  /** The lines for a statement over those that the generator has for it of itself. */
  List<Line> over(String statement, List<Line> own) {
    List<Line> lines = new ArrayList<>(own);
    lines.removeIf(line -> isGiven(statement, line.keyword()));
    lines.addAll(lines(statement));
    return List.copyOf(lines);
  }

  /** The last value of a parameter that is written. */
  Optional<String> value(String statement, String keyword) {
    return given(statement, keyword).filter(Given::written).map(given -> given.line().text());
  }

  /** The last one that asks for a parameter. */
  Optional<Given> given(String statement, String keyword) {
    return of(statement).stream().filter(one -> one.has(keyword)).reduce((first, last) -> last);
  }

  /**
   * What the name of a statement has to tell that has, or names what has, parameters.
   *
   * @param statements the statement and those that it names
   * @param inner which of them only a mark of the content can tell
   */
  Extras extras(List<String> statements, Predicate<Given> inner) {
    boolean ofLevel =
        statements.stream()
            .flatMap(statement -> of(statement).stream())
            .anyMatch(given -> given.layer() == Layer.LEVEL && given.tells());
    return new Extras(ofLevel ? Optional.of(levelName) : Optional.empty(), mark(statements, inner));
  }

  /**
   * A mark of some parameters of some statements; empty if there are none. The form of the text
   * that it is made of must stay: names in policies that are in use depend on it.
   */
  Optional<String> mark(List<String> statements, Predicate<Given> which) {
    StringBuilder text = new StringBuilder();
    boolean any = false;
    for (String statement : statements) {
      text.append(statement).append('\n');
      List<Given> told =
          of(statement).stream()
              .filter(Given::tells)
              .filter(which)
              .sorted(Comparator.comparingInt(given -> order(statement, given)))
              .toList();
      for (Given given : told) {
        any = true;
        text.append("Value[keyword=").append(given.line().keyword());
        text.append(", text=").append(given.line().text()).append("]\n");
      }
    }
    return any ? Optional.of(NameShortener.mark(text.toString())) : Optional.empty();
  }

  private static int order(String statement, Given given) {
    return Catalogue.get().parameter(statement, given.line().keyword()).orElseThrow().order();
  }
}
