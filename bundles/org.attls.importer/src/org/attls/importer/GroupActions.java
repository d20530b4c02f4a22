// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attls.model.settings.SettingWords;
import org.attls.pagent.source.FlatStatement;

/**
 * Keeps group actions apart that say the same: each is a process of its own, so that a site may
 * have split them by criticality on purpose.
 */
final class GroupActions {
  private static final String STATEMENT = "TTLSGroup";
  private static final String FIPS = "FIPS140";

  /** The words of the setting. */
  static final String WORDS = "group action";

  /** What Configuration Assistant and our generator put before the name. */
  private static final Pattern GENERATED =
      Pattern.compile("gAct\\d+~(.+)|gAct~O(?:n|ff)~g\\.([^~]+).*");

  /** What the generator would write into the group action of a rule. */
  private record Content(
      boolean secured, List<Property> properties, List<VerbatimBlock> verbatims) {
    static Content of(Part part) {
      return new Content(
          part.level().secured(),
          Stream.concat(
                  part.level().properties().stream().filter(each -> each.words().equals(FIPS)),
                  part.row().stream())
              .toList(),
          Stream.of(part.level().verbatims(), part.type().verbatims())
              .flatMap(List::stream)
              .filter(block -> block.statement().startsWith(STATEMENT))
              .toList());
    }
  }

  private GroupActions() {}

  /** The rules, with the names of the group actions that are to be kept apart. */
  static List<Part> keptApart(List<Part> parts) {
    Map<Content, SequencedSet<FlatStatement>> actions = new LinkedHashMap<>();
    for (Part part : parts) {
      statement(part)
          .ifPresent(
              action ->
                  actions
                      .computeIfAbsent(Content.of(part), key -> new LinkedHashSet<>())
                      .add(action));
    }
    Map<FlatStatement, String> names = new LinkedHashMap<>();
    NameGiver giver = new NameGiver("Group");
    actions.values().stream()
        .filter(alike -> alike.size() > 1)
        .flatMap(Set::stream)
        .forEach(action -> names.computeIfAbsent(action, key -> giver.give(name(key))));
    return parts.stream()
        .map(
            part ->
                statement(part)
                    .map(names::get)
                    .map(name -> part.inGroup(property(name)))
                    .orElse(part))
        .toList();
  }

  private static Optional<FlatStatement> statement(Part part) {
    return part.rule().read().stream()
        .filter(FlatStatement.class::isInstance)
        .map(FlatStatement.class::cast)
        .filter(each -> each.is("TTLSGroupAction"))
        .findFirst();
  }

  private static Property property(String name) {
    return new Property(SettingWords.find(WORDS).orElseThrow(), List.of(name));
  }

  private static String name(FlatStatement action) {
    Matcher generated = GENERATED.matcher(action.name());
    return generated.matches()
        ? Optional.ofNullable(generated.group(1)).orElse(generated.group(2))
        : action.name();
  }
}
