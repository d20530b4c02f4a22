// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.generator.Draft.Line;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficType;

/**
 * The parameters that a rule gets verbatim: those of its security level, then those of its traffic
 * type.
 *
 * @param levelName the name of the level
 * @param level what the level gives
 * @param type what the traffic type gives
 */
record VerbatimParameters(String levelName, VerbatimLines level, VerbatimLines type) {

  /**
   * The statements whose parameters hold unless the statement itself has them. The generator writes
   * none of its own into the inner statement where the outer one has it verbatim:
   * ServerWithClientAuth in the environment action must not be undone by Server in the connection
   * action.
   */
  private static final Map<String, List<String>> OUTER =
      Map.of(
          "TTLSConnectionAction",
          List.of("TTLSEnvironmentAction", "TTLSGroupAction"),
          "TTLSConnectionAdvancedParms",
          List.of("TTLSEnvironmentAdvancedParms", "TTLSGroupAdvancedParms"));

  /**
   * What a level and a traffic type give together.
   *
   * @throws IllegalArgumentException if a statement, keyword or value is not valid
   */
  static VerbatimParameters of(SecurityLevel level, TrafficType type) {
    return new VerbatimParameters(level.getName(), VerbatimLines.of(level), VerbatimLines.of(type));
  }

  /** The lines for a statement. */
  List<Line> of(String statement) {
    return type.of(statement).isEmpty()
        ? level.of(statement)
        : VerbatimLines.ordered(
            statement,
            Stream.concat(level.of(statement).stream(), type.of(statement).stream()).toList());
  }

  /** The lines for a statement over those that the generator has for it. */
  List<Line> over(String statement, List<Line> own) {
    List<Line> lines = new ArrayList<>(own);
    lines.removeIf(line -> isGiven(statement, line.keyword()));
    lines.addAll(of(statement));
    return List.copyOf(lines);
  }

  private boolean isGiven(String statement, String keyword) {
    return Stream.concat(Stream.of(statement), OUTER.getOrDefault(statement, List.of()).stream())
        .anyMatch(one -> value(one, keyword).isPresent());
  }

  /** The last value of a parameter. */
  Optional<String> value(String statement, String keyword) {
    return of(statement).stream()
        .filter(line -> line.keyword().equals(keyword))
        .map(line -> ((Line.Value) line).text())
        .reduce((first, second) -> second);
  }

  /** The lines of each IpTimeCondition of the rule. */
  List<List<Line>> timeConditions() {
    return Stream.concat(level.timeConditions().stream(), type.timeConditions().stream()).toList();
  }

  /** What the name of a statement has to tell that has, or names what has, some of these lines. */
  Extras extras(List<String> statements) {
    Optional<String> typeMark =
        statements.stream().allMatch(each -> type.of(each).isEmpty())
            ? Optional.empty()
            : Optional.of(mark(type, statements));
    boolean fromLevel = statements.stream().anyMatch(each -> !level.of(each).isEmpty());
    return new Extras(fromLevel ? Optional.of(levelName) : Optional.empty(), typeMark);
  }

  /** A mark of all lines for some statements; empty if there are none. */
  Optional<String> mark(List<String> statements) {
    return statements.stream().allMatch(each -> of(each).isEmpty())
        ? Optional.empty()
        : Optional.of(
            mark(
                new VerbatimLines(
                    statements.stream().collect(Collectors.toMap(each -> each, this::of)),
                    List.of()),
                statements));
  }

  private static String mark(VerbatimLines lines, List<String> statements) {
    StringBuilder text = new StringBuilder();
    for (String statement : statements) {
      text.append(statement).append('\n');
      lines.of(statement).forEach(line -> text.append(line).append('\n'));
    }
    return NameShortener.mark(text.toString());
  }
}
