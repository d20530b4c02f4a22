// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.match;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.analysis.answers.Match;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.answers.Taken;
import org.attls.analysis.space.ConnectionSet;
import org.attls.ui.stacks.PolicyReader;
import org.attls.ui.stacks.Row;

/**
 * The answer to a question about a connection: a match, or the cases where it depends on what was
 * left open, or neither while the form is not filled in.
 *
 * @param read the policy that was asked
 * @param match what the stack does with the connection
 * @param cases the rules that may take it
 */
record Answer(PolicyReader.Read read, Optional<Match> match, List<Taken> cases) {
  /** Asks a policy. */
  static Answer of(PolicyReader.Read read, Inputs inputs) {
    PolicySpace space = read.policy().space();
    Optional<ConnectionSet> asked = inputs.connections();
    List<Taken> cases = asked.map(set -> Taken.of(space, set)).orElse(List.of());
    boolean one = inputs.isExact() || cases.size() == 1;
    return new Answer(
        read,
        asked
            .filter(set -> one)
            .flatMap(ConnectionSet::witness)
            .map(connection -> Match.of(space, connection)),
        one ? List.of() : cases);
  }

  /** The answer in a sentence, the rule as a link. */
  String sentence(Inputs inputs) {
    if (!cases.isEmpty()) {
      return "the answer depends on the job name or the user ID; " + cases.size() + " cases.";
    }
    return match.map(this::sentence).orElseGet(() -> wanted(inputs));
  }

  private String sentence(Match found) {
    String unless = found.perhaps().isEmpty() ? "" : ", unless one that may match first does";
    String certainly = found.perhaps().isEmpty() ? "" : " certainly";
    return found
            .rule()
            .map(rule -> "<a>" + read.policy().told(rule).replace("&", "&&") + "</a> matches")
            .orElse("No rule" + certainly + " matches")
        + unless
        + ": "
        + found.protection().sentence()
        + ".";
  }

  private static String wanted(Inputs inputs) {
    Map<Inputs.Field, String> problems = inputs.problems();
    if (!problems.isEmpty()) {
      return String.join(" ", problems.values());
    }
    return "still to be filled in: "
        + inputs.wanted().stream()
            .map(field -> field.label().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "))
        + ".";
  }

  /** The rows of the answer. */
  List<Row> rows() {
    return match
        .map(found -> new MatchRows(read.policy()).of(found))
        .orElseGet(() -> new CaseRows(read.policy()).of(cases));
  }
}
