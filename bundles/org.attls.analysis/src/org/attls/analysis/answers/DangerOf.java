// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.List;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Strength;

/** Grades changes. */
final class DangerOf {
  private DangerOf() {}

  static Danger change(Outcome before, Outcome after) {
    boolean was = before.all().allMatch(Treatment::isProtected);
    boolean is = after.all().allMatch(Treatment::isProtected);
    boolean less = protectedCases(after) < protectedCases(before);
    if (was && !is || !was && !is && less) {
      return Danger.EXPOSED;
    }
    if (!was && is || protectedCases(after) > protectedCases(before) && !less) {
      return Danger.SECURED;
    }
    return was ? strength(before, after) : Danger.CHANGED;
  }

  /** 0 if nothing protects the connection, 2 if its usual treatment does, 1 if only others do. */
  private static int protectedCases(Outcome outcome) {
    if (outcome.otherwise().isProtected()) {
      return 2;
    }
    return outcome.all().anyMatch(Treatment::isProtected) ? 1 : 0;
  }

  private static Danger strength(Outcome before, Outcome after) {
    Treatment old = before.otherwise();
    Treatment now = after.otherwise();
    List<Integer> signs =
        List.of(
            Integer.signum(oldest(now) - oldest(old)),
            Integer.signum(worst(now).compareTo(worst(old))),
            Integer.signum(now.client().compareTo(old.client())));
    if (signs.contains(-1)) {
      return Danger.WEAKER;
    }
    return signs.contains(1) ? Danger.STRONGER : Danger.CHANGED;
  }

  /** The place of the oldest version that can be negotiated. */
  private static int oldest(Treatment treatment) {
    return treatment.versions().isEmpty()
        ? Integer.MAX_VALUE / 2
        : ProtocolVersion.all().indexOf(treatment.versions().getFirst().version());
  }

  /** The rating of the worst suite of a coded list; a list that is not coded is no better. */
  private static Strength worst(Treatment treatment) {
    return treatment.suites().stream()
        .map(CipherSuite::find)
        .map(found -> found.map(CipherSuite::rating))
        .map(rating -> rating.orElse(Strength.BROKEN))
        .reduce((one, other) -> one.compareTo(other) < 0 ? one : other)
        .orElse(Strength.STRONG);
  }
}
