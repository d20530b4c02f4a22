// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/**
 * A TTLSRule with everything that its statements say, each with its place in the file.
 *
 * <p>The connection action wins over the environment action, and that over the group action,
 * parameter by parameter. IBM says so of single parameters; that a TTLSCipherParms or
 * TTLSSignatureParms of the connection does not replace the whole one of the environment is not
 * confirmed.
 *
 * @param statement the rule
 * @param conditions which connections it is for
 * @param conditionLines the lines that say so
 * @param coded what its actions code, by the keyword of the parameter; the cipher suites of
 *     V3CipherSuites and V3CipherSuites4Char are one list by the name of that list
 * @param read every line and statement that was read for the rule
 * @param overridden the lines that another line makes void
 * @param disputed those of them of which it is not confirmed that PAGENT takes the other line
 * @param unusable the lines with a faulty value, or that name a statement which does not exist;
 *     they count as not there
 */
public record EffectiveRule(
    FlatStatement statement,
    Conditions conditions,
    List<ConditionLine> conditionLines,
    SequencedMap<String, Coded> coded,
    SequencedSet<FlatNode> read,
    SequencedSet<FlatSetting> overridden,
    SequencedSet<FlatSetting> disputed,
    SequencedSet<FlatSetting> unusable) {

  /** The parameter that switches AT-TLS on for the connections of a rule. */
  public static final String ENABLED = "TTLSEnabled";

  /** Keeps everything from changes by others; what is handed over must not change any more. */
  public EffectiveRule {
    conditionLines = List.copyOf(conditionLines);
    coded = Collections.unmodifiableSequencedMap(coded);
    read = Collections.unmodifiableSequencedSet(read);
    overridden = Collections.unmodifiableSequencedSet(overridden);
    disputed = Collections.unmodifiableSequencedSet(disputed);
    unusable = Collections.unmodifiableSequencedSet(unusable);
  }

  /** The rules of a policy in the order of search. */
  public static List<EffectiveRule> of(FlatPolicy policy) {
    Actions actions = new Actions(policy);
    return SearchOrder.of(policy).stream().map(rule -> of(policy, rule, actions)).toList();
  }

  /** A rule of a policy. */
  public static EffectiveRule of(FlatPolicy policy, FlatStatement rule) {
    return of(policy, rule, new Actions(policy));
  }

  private static EffectiveRule of(FlatPolicy policy, FlatStatement rule, Actions actions) {
    Reading reading = new Reading(policy);
    reading.enter(rule);
    List<FlatNode> lines = reading.counting(rule);
    ConditionReader conditions = new ConditionReader(reading);
    List<ConditionLine> conditionLines = conditions.lines(rule, lines);
    SequencedMap<String, Coded> coded = actions.read(lines, reading);
    return new EffectiveRule(
        rule,
        conditions.conditions(conditionLines),
        conditionLines,
        coded,
        reading.read(),
        reading.overridden(),
        reading.disputed(),
        reading.unusable());
  }

  /** Whether AT-TLS is on for its connections; a rule that does not say so surely is not off. */
  public boolean isSecured() {
    Coded enabled = coded.get(ENABLED);
    return enabled == null || !enabled.value().equals(new EffectiveValue.Single("Off"));
  }

  /** What holds for its connections at a release. */
  public EffectiveSettings settings(Release release) {
    return EffectiveSettings.of(this, release);
  }
}
