// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The decision of an author not to hear of some findings, written in a comment of the text.
 *
 * @param codes the kinds of findings
 * @param reason why; never empty
 * @param place where the decision is written
 * @param scope the stretch of text whose findings it is for: those that begin in it
 */
public record Suppression(Set<FindingCode> codes, String reason, Place place, Place scope) {
  /** Copies the codes, so that the decision cannot change. */
  public Suppression {
    codes = Set.copyOf(codes);
  }

  /** Whether a finding is one of those that the author decided on, whatever its severity. */
  public boolean isFor(Finding finding) {
    return codes.contains(finding.code()) && begins(finding.place());
  }

  private boolean begins(Place found) {
    boolean behind =
        found.line() > scope.line()
            || (found.line() == scope.line() && found.column() >= scope.column());
    boolean before =
        found.line() < scope.endLine()
            || (found.line() == scope.endLine() && found.column() < scope.endColumn());
    return behind && before && found.file().equals(scope.file());
  }

  /** The same decision without some codes; empty if none is left. */
  Optional<Suppression> without(Predicate<FindingCode> some) {
    Set<FindingCode> rest =
        codes.stream().filter(some.negate()).collect(Collectors.toUnmodifiableSet());
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Suppression(rest, reason, place, scope));
  }
}
