// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Release;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.Span;

/**
 * Checks one policy file. An error is what contradicts IBM's documentation; what is only believed
 * about PAGENT, and what is merely unwise, is a warning or an info. One mistake gives one finding:
 * what follows from another finding is not reported.
 */
public final class FlatChecks {
  private static final Comparator<Fault> BY_PLACE =
      (one, other) -> {
        int order = Integer.compare(one.span().start(), other.span().start());
        order = order != 0 ? order : Integer.compare(one.code().number(), other.code().number());
        return order != 0 ? order : Integer.compare(one.span().end(), other.span().end());
      };

  private FlatChecks() {}

  /**
   * Finds what is wrong with a file and is not suppressed in it, see {@link SuppressionComments}.
   *
   * @param policy the file
   * @param release the z/OS release that it is for; empty if that is not known: then nothing is too
   *     new, and defaults are those of the newest release
   * @return the faults in the order of their places, those of its lines and braces among them
   */
  public static List<Fault> check(FlatPolicy policy, Optional<Release> release) {
    return Decisions.heard(policy, all(policy, release), BY_PLACE);
  }

  /**
   * Finds what is wrong with a file, also what its author decided not to hear of.
   *
   * @see #check(FlatPolicy, Optional)
   */
  public static List<Fault> all(FlatPolicy policy, Optional<Release> release) {
    Subject subject = new Subject(policy, release);
    // What nobody can read comes first: the others leave it alone.
    Placeholders.check(subject);
    Keywords.check(subject);
    Placement.check(subject);
    Names.check(subject);
    Operands.check(subject);
    Values.check(subject);
    Required.check(subject);
    Conditions.check(subject);
    Repeats.check(subject);
    Curves.check(subject);
    Duplicates.check(subject);
    References.check(subject);
    Releases.check(subject);
    Secrets.check(subject);
    Connections connections = Connections.of(subject);
    Enabled.check(subject);
    Dependencies.check(subject, connections);
    Protocols.check(subject, connections);
    Suites.check(subject, connections);
    HostNames.check(subject, connections);
    Unused.check(subject);
    Characters.check(subject);
    List<Fault> faults = new ArrayList<>(policy.faults());
    if (policy.contents().isEmpty()) {
      faults.add(Fault.at(FindingCode.FLAT_FILE_EMPTY, new Span(0, 0)));
    }
    faults.addAll(subject.faults());
    faults.sort(BY_PLACE);
    return List.copyOf(faults);
  }
}
