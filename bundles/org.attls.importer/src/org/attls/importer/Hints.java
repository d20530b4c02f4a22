// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attls.analysis.EffectiveRule;
import org.attls.pagent.flatfile.Lexical;
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
 * @param cut whether a name was too long and ends with a mark: what is left of it tells nothing
 */
record Hints(
    Optional<String> rule,
    Optional<String> descriptor,
    Optional<String> level,
    List<String> statements,
    boolean cut) {
  private static final Pattern COUNTED_RULE = Pattern.compile("(.+)~\\d+");
  private static final Pattern TELLING_RULE = Pattern.compile("([^~]+)~([^~]+)~.+");
  private static final Pattern OTHER_RULE = Pattern.compile("([^~]+)~[^~]+");
  private static final Pattern COUNTED_ACTION = Pattern.compile("[ec]Act\\d+~(.+)");
  private static final Pattern TELLING_ACTION = Pattern.compile("cAct~([^~]+)~[^~]+~([^~]+)");
  private static final Pattern ENVIRONMENT = Pattern.compile("(?:eAct|eAdv)~([^~]+)(?:~.*)?");
  private static final Pattern CUT = Pattern.compile(".*~[0-9a-hjkmnp-tv-z]{6}");
  private static final Pattern CUT_RULE = Pattern.compile("([^~]+~){3,}[0-9a-hjkmnp-tv-z]{6}");
  private static final Pattern LIST = Pattern.compile("(?:cipher|sig)\\d*~(.+)");
  private static final Pattern GENERATED = Pattern.compile("[a-zA-Z]+\\d*~.+|[a-zA-Z]+Act\\d+");

  static Hints of(EffectiveRule rule) {
    String name = rule.statement().name();
    boolean cutRule = isCut(name) || CUT_RULE.matcher(name).matches();
    List<String> actions = names(rule, "TTLSConnectionAction", "TTLSEnvironmentAction").toList();
    List<String> lists = names(rule, "TTLSCipherParms", "TTLSSignatureParms").toList();
    Optional<String> descriptor = descriptor(whole(actions), cutRule ? List.of() : List.of(name));
    return new Hints(
        cutRule ? Optional.empty() : rule(name),
        cutRule ? descriptor.or(() -> rest(rule, name)) : descriptor,
        first(whole(lists).stream(), LIST, 1)
            .or(() -> first(whole(actions).stream(), TELLING_ACTION, 2)),
        Stream.concat(lists.stream(), actions.reversed().stream())
            .filter(each -> !GENERATED.matcher(each).matches())
            .toList(),
        cutRule || Stream.concat(actions.stream(), lists.stream()).anyMatch(Hints::isCut));
  }

  /** Whether the name of the connectivity rule was lost with the end of a long name. */
  boolean isVague() {
    return rule.isEmpty() && cut;
  }

  private static Optional<String> descriptor(List<String> actions, List<String> rules) {
    return first(actions.stream(), COUNTED_ACTION, 1)
        .or(() -> first(rules.stream(), TELLING_RULE, 2))
        .or(() -> first(actions.stream(), TELLING_ACTION, 1));
  }

  /** The descriptor of a rule whose name is cut: whole if the environment has it whole. */
  private static Optional<String> rest(EffectiveRule rule, String name) {
    List<String> environments =
        names(rule, "TTLSEnvironmentAction", "TTLSEnvironmentAdvancedParms").toList();
    return first(whole(environments).stream(), ENVIRONMENT, 1)
        .or(() -> first(environments.stream(), ENVIRONMENT, 1))
        .or(() -> first(Stream.of(name), TELLING_RULE, 2));
  }

  private static List<String> whole(List<String> names) {
    return names.stream().filter(name -> !isCut(name)).toList();
  }

  private static boolean isCut(String name) {
    return name.length() == Lexical.MAX_NAME_LENGTH && CUT.matcher(name).matches();
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
