// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveSettings;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.ConnectionSet;
import org.attls.pagent.source.FlatStatement;

/**
 * A rule at its place in the search.
 *
 * @param position its place, from 0: the first one that is asked
 * @param effective what its statements say
 * @param settings what it does at the release
 * @param effect a number that rules of one policy share if they treat connections alike
 * @param priority its priority
 * @param boxes the connections that it is for, as boxes that may meet each other
 * @param doubts why it may not match them; empty if it certainly does when it is asked
 */
public record PolicyRule(
    int position,
    EffectiveRule effective,
    EffectiveSettings settings,
    int effect,
    long priority,
    List<Box> boxes,
    Set<Doubt> doubts) {

  /** Its TTLSRule. */
  public FlatStatement statement() {
    return effective.statement();
  }

  /** Its name. */
  public String name() {
    return statement().name();
  }

  /** Whether it certainly matches the connections that it is for. */
  public boolean isCertain() {
    return doubts.isEmpty();
  }

  /** Why it may not match, in words; empty if it certainly does. */
  public String doubtsInWords() {
    return doubts.stream().sorted().map(Doubt::words).collect(Collectors.joining("; "));
  }

  /** What becomes of the data of its connections. */
  public Protection protection() {
    if (!effective.isSecured()) {
      return Protection.CLEAR;
    }
    return effective.coded().containsKey(EffectiveRule.ENABLED)
        ? Protection.PROTECTED
        : Protection.UNKNOWN;
  }

  /** The connections that it is for, whoever else takes them. */
  public ConnectionSet connections() {
    return ConnectionSet.of(boxes);
  }

  /** The number of connections that it is for, as near as a double can say. */
  double size() {
    return boxes.stream().mapToDouble(Box::size).sum();
  }

  @Override
  public String toString() {
    return "rule " + name();
  }
}
