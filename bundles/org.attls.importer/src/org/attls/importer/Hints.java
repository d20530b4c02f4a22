// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attls.analysis.EffectiveRule;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatStatement;

/**
 * What the names of a rule and its statements tell of the objects that they come from, in files of
 * Configuration Assistant and of this product: {@code RULE~1}, {@code cAct1~DESCRIPTOR}, {@code
 * cipher1~LEVEL}; or {@code RULE~DESCRIPTOR~in443} and {@code cipher~LEVEL}.
 *
 * @param rule the connectivity rule
 * @param descriptor the traffic descriptor
 * @param level the security level
 * @param statements the names of the statements that say most of the level, the best first
 */
record Hints(
    Optional<String> rule,
    Optional<String> descriptor,
    Optional<String> level,
    List<String> statements) {
  private static final Pattern COUNTED_RULE = Pattern.compile("(.+)~\\d+");
  private static final Pattern TELLING_RULE = Pattern.compile("([^~]+)~([^~]+)~.+");
  private static final Pattern OTHER_RULE = Pattern.compile("([^~]+)~[^~]+");
  private static final Pattern COUNTED_ACTION = Pattern.compile("[ec]Act\\d+~(.+)");
  private static final Pattern TELLING_ACTION = Pattern.compile("cAct~([^~]+)~[^~]+~([^~]+)");
  private static final Pattern LIST = Pattern.compile("(?:cipher|sig)\\d*~(.+)");
  private static final Pattern GENERATED = Pattern.compile("[a-zA-Z]+\\d*~.+|[a-zA-Z]+Act\\d+");

  static Hints of(EffectiveRule rule) {
    String name = rule.statement().name();
    List<String> actions = names(rule, "TTLSConnectionAction", "TTLSEnvironmentAction").toList();
    List<String> lists = names(rule, "TTLSCipherParms", "TTLSSignatureParms").toList();
    Optional<String> level =
        first(lists.stream(), LIST, 1).or(() -> first(actions.stream(), TELLING_ACTION, 2));
    return new Hints(
        rule(name),
        first(actions.stream(), COUNTED_ACTION, 1)
            .or(() -> first(Stream.of(name), TELLING_RULE, 2))
            .or(() -> first(actions.stream(), TELLING_ACTION, 1)),
        level,
        Stream.concat(lists.stream(), actions.reversed().stream())
            .filter(each -> !GENERATED.matcher(each).matches())
            .toList());
  }

  private static Optional<String> rule(String name) {
    return first(Stream.of(name), COUNTED_RULE, 1)
        .or(() -> first(Stream.of(name), TELLING_RULE, 1))
        .or(() -> first(Stream.of(name), OTHER_RULE, 1));
  }

  private static Stream<String> names(EffectiveRule rule, String... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> rule.read().stream().filter(node -> isNamed(node, kind)))
        .map(node -> ((FlatStatement) node).name());
  }

  private static boolean isNamed(FlatNode node, String kind) {
    return node instanceof FlatStatement statement
        && statement.is(kind)
        && !statement.name().isEmpty();
  }

  private static Optional<String> first(Stream<String> names, Pattern pattern, int group) {
    return names
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(group))
        .findFirst();
  }
}
