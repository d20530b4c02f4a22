// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attls.analysis.cells.Item;
import org.attls.analysis.space.Areas;
import org.attls.analysis.space.Box;

/**
 * What a change of a policy does to connections; not a difference of texts. Two policies treat all
 * connections alike if there is no change.
 */
public final class PolicyDiff {
  private record Way(Outcome before, Outcome after) {}

  private record Region(List<Box> boxes, Set<PolicyRule> oldRules, Set<PolicyRule> newRules) {
    private Region() {
      this(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  private final Side old;
  private final Side now;
  private final Map<Way, Region> regions = new LinkedHashMap<>();

  private PolicyDiff(PolicySpace old, PolicySpace now) {
    this.old = new Side(old);
    this.now = new Side(now);
  }

  /** The changes from one policy to another, the most dangerous first. */
  public static List<Change> of(PolicySpace old, PolicySpace now) {
    PolicyDiff diff = new PolicyDiff(old, now);
    new Comparison(diff.old, diff.now, diff::take).run();
    return diff.changes();
  }

  private void take(Box box, List<Item> oldAsked, List<Item> nowAsked) {
    Way way = new Way(old.outcome(oldAsked), now.outcome(nowAsked));
    if (!way.before().equals(way.after())) {
      Region region = regions.computeIfAbsent(way, key -> new Region());
      region.boxes().add(box);
      region.oldRules().addAll(old.rules(oldAsked));
      region.newRules().addAll(now.rules(nowAsked));
    }
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    regions.forEach((way, region) -> changes.add(change(way, region)));
    changes.sort(Comparator.comparing(Change::danger));
    return List.copyOf(changes);
  }

  private static Change change(Way way, Region region) {
    return new Change(
        DangerOf.change(way.before(), way.after()),
        way.before(),
        way.after(),
        Areas.of(region.boxes()),
        inOrder(region.oldRules()),
        inOrder(region.newRules()));
  }

  private static List<PolicyRule> inOrder(Set<PolicyRule> rules) {
    return rules.stream().sorted(Comparator.comparingInt(PolicyRule::position)).toList();
  }
}
