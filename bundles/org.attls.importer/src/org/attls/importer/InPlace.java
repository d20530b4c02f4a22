// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.Coded;
import org.attls.analysis.Defaults;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.Values;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.value.Value;

/**
 * Finds the lines that say something only in their own statement. A trace level of the group or
 * environment is also for what is of no single connection, so that it counts beside another one of
 * the connection. A SecondaryMap of the group is for the whole group. Rules that share such a line
 * must all have it there, or their actions would be shared no more.
 */
final class InPlace {
  private static final String TRACE = "Trace";
  private static final String SECONDARY_MAP = "SecondaryMap";
  private static final List<String> KEYWORDS = List.of(TRACE, SECONDARY_MAP);

  private final Defaults defaults;
  private final Set<FlatSetting> lines = new HashSet<>();

  private InPlace(Defaults defaults) {
    this.defaults = defaults;
  }

  static InPlace of(List<EffectiveRule> rules, Defaults defaults) {
    InPlace inPlace = new InPlace(defaults);
    List<EffectiveRule> secured = rules.stream().filter(EffectiveRule::isSecured).toList();
    for (String keyword : KEYWORDS) {
      List<List<FlatSetting>> all =
          secured.stream().map(rule -> inPlace.chain(rule, keyword)).toList();
      all.stream().filter(inPlace::isNeeded).forEach(inPlace.lines::addAll);
      for (int before = -1; before < inPlace.lines.size(); ) {
        before = inPlace.lines.size();
        all.stream().filter(inPlace::isShared).forEach(inPlace.lines::addAll);
      }
    }
    return inPlace;
  }

  /** The lines for a parameter that a rule must have in their statements, from the weakest. */
  List<FlatSetting> of(EffectiveRule rule, String keyword) {
    List<FlatSetting> chain = KEYWORDS.contains(keyword) ? chain(rule, keyword) : List.of();
    return isShared(chain) ? chain : List.of();
  }

  private boolean isShared(List<FlatSetting> chain) {
    return chain.stream().anyMatch(lines::contains);
  }

  private boolean isNeeded(List<FlatSetting> chain) {
    if (chain.isEmpty()) {
      return false;
    }
    Optional<String> own = value(chain.getLast());
    return chain.getLast().is(SECONDARY_MAP)
        ? isOfGroup(chain.getFirst())
        : chain.stream().anyMatch(setting -> !value(setting).equals(own));
  }

  /** The lines for a parameter, without the weaker ones that say what holds anyhow. */
  private List<FlatSetting> chain(EffectiveRule rule, String keyword) {
    Coded coded = rule.coded().get(keyword);
    if (coded == null) {
      return List.of();
    }
    List<FlatSetting> chain = new ArrayList<>();
    Optional<String> inherited = defaults.of(keyword);
    for (FlatSetting setting : rule.overridden()) {
      Optional<String> value = value(setting);
      boolean weaker = setting.is(keyword) && !rule.disputed().contains(setting);
      if (weaker && !value.equals(inherited)) {
        chain.add(setting);
        inherited = value;
      }
    }
    FlatSetting own = coded.settings().getLast();
    if (!chain.isEmpty() || !value(own).equals(inherited)) {
      chain.add(own);
    }
    return chain;
  }

  private static Optional<String> value(FlatSetting setting) {
    return Values.of(setting)
        .map(
            value ->
                switch (value) {
                  case Value.Whole whole -> Long.toString(whole.number());
                  case Value.Word word -> word.option().word();
                  default -> setting.value();
                });
  }

  private static boolean isOfGroup(FlatSetting setting) {
    return setting.parameter().orElseThrow().statement().startsWith("TTLSGroup");
  }
}
