// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attls.analysis.Conditions;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.Families;
import org.attls.analysis.space.Interval;
import org.attls.analysis.space.NameOrder;

/** Makes boxes of the conditions of a rule. A condition that is in doubt limits nothing. */
final class ReachReader {
  private final EffectiveRule rule;
  private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
  private final Set<Axis> doubtful;

  private ReachReader(EffectiveRule rule) {
    this.rule = rule;
    this.doubtful = DoubtfulAxes.of(rule);
  }

  static Reach of(EffectiveRule rule) {
    return new ReachReader(rule).read();
  }

  private Reach read() {
    Conditions conditions = rule.conditions();
    Map<Axis, List<Interval>> sides = new EnumMap<>(Axis.class);
    sides.put(Axis.DIRECTION, direction(conditions.direction().orElse("")));
    sides.put(Axis.LOCAL_PORT, ports(conditions.localPorts()));
    sides.put(Axis.REMOTE_PORT, ports(conditions.remotePorts()));
    sides.put(Axis.LOCAL_ADDRESS, addresses(conditions.local()));
    sides.put(Axis.REMOTE_ADDRESS, addresses(conditions.remote()));
    sides.put(Axis.JOB, names(conditions.job()));
    sides.put(Axis.USER, names(conditions.user()));
    for (Axis axis : doubtful) {
      sides.put(axis, List.of(axis.whole()));
      doubts.add(Doubt.CONDITION);
    }
    if (!conditions.times().isEmpty()) {
      doubts.add(Doubt.TIME);
    }
    return new Reach(boxes(sides), doubts);
  }

  private static List<Box> boxes(Map<Axis, List<Interval>> sides) {
    List<Box> boxes = List.of(Box.WHOLE);
    for (Axis axis : Axis.values()) {
      List<Box> next = new ArrayList<>(boxes.size());
      for (Box box : boxes) {
        sides.get(axis).forEach(side -> next.add(box.with(axis, side)));
      }
      boxes = next;
    }
    return boxes.stream().flatMap(box -> Families.of(box).stream()).toList();
  }

  private List<Interval> direction(String word) {
    return switch (word) {
      case "Inbound" -> List.of(Interval.of(0, 0));
      case "Outbound" -> List.of(Interval.of(1, 1));
      case "Both" -> List.of(Axis.DIRECTION.whole());
      default -> inDoubt(Axis.DIRECTION.whole());
    };
  }

  private static List<Interval> ports(ImmutableRangeSet<Integer> ports) {
    List<Interval> sides = new ArrayList<>();
    for (Range<Integer> range : ports.asRanges()) {
      sides.add(Interval.of(range.lowerEndpoint(), range.upperEndpoint() - 1L));
    }
    return sides;
  }

  private static List<Interval> addresses(Conditions.Addresses addresses) {
    List<Interval> sides = new ArrayList<>();
    addresses.ipv4().asRanges().forEach(range -> sides.add(side(range, false)));
    addresses.ipv6().asRanges().forEach(range -> sides.add(side(range, true)));
    return sides;
  }

  private static Interval side(Range<BigInteger> range, boolean ipv6) {
    return new Interval(
        AddressOrder.position(range.lowerEndpoint(), ipv6),
        AddressOrder.position(range.upperEndpoint().subtract(BigInteger.ONE), ipv6));
  }

  /** Whether PAGENT folds small letters is not confirmed, so a pattern with them is in doubt. */
  private List<Interval> names(String pattern) {
    String upper = pattern.toUpperCase(Locale.ROOT);
    Interval names = NameOrder.matching(upper).orElse(NameOrder.ALL);
    return NameOrder.matching(pattern).isPresent() ? List.of(names) : inDoubt(names);
  }

  private List<Interval> inDoubt(Interval side) {
    doubts.add(Doubt.CONDITION);
    return List.of(side);
  }
}
