// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.Danger;
import org.attls.analysis.answers.PolicyDiff;
import org.attls.model.facts.Release;
import org.attls.ui.stacks.AskedPolicy;
import org.attls.ui.stacks.PolicyReader;
import org.attls.ui.stacks.PolicyReader.Read;
import org.attls.ui.stacks.Snapshot;
import org.attls.ui.stacks.Subject;
import org.attls.ui.stacks.Unreadable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Two policies and what changes between them.
 *
 * @param old the one before
 * @param now the one after
 * @param stacks the stacks of the project of the newer one
 * @param changes the changes, the most dangerous first
 */
record Comparing(AskedPolicy old, AskedPolicy now, List<String> stacks, List<Change> changes) {

  /**
   * What is to be compared.
   *
   * @param old the policy before
   * @param now the policy after; one of a stack decides on the release of a flat file without any
   */
  record Wish(Subject old, Subject now) {}

  /** The texts that a comparison needs; to be taken in the UI thread. */
  record Texts(Snapshot old, Snapshot now) {
    static Texts take(Wish wish) {
      Snapshot now = Snapshot.take(wish.now().project());
      boolean same = wish.old().project().equals(wish.now().project());
      return new Texts(same ? now : Snapshot.take(wish.old().project()), now);
    }
  }

  /**
   * Compares.
   *
   * @throws Unreadable if one of the policies cannot be read; says why
   */
  static Comparing of(Wish wish, Texts texts, Optional<Release> release, IProgressMonitor monitor)
      throws Unreadable {
    SubMonitor progress = SubMonitor.convert(monitor, 3);
    if (wish.old() instanceof Subject.Stack && !(wish.now() instanceof Subject.Stack)) {
      Read old = new PolicyReader(texts.old(), release).read(wish.old(), progress.split(1));
      Read now =
          new PolicyReader(texts.now(), Optional.of(old.policy().space().release()))
              .read(wish.now(), progress.split(1));
      return of(old.policy(), now, old.stacks());
    }
    Read now = new PolicyReader(texts.now(), release).read(wish.now(), progress.split(1));
    Subject before =
        wish.old() instanceof Subject.Generated generated && generated.name().isEmpty()
            ? new Subject.Generated(generated.project(), now.policy().subject().label())
            : wish.old();
    Optional<Release> other =
        wish.now() instanceof Subject.Stack ? Optional.of(now.policy().space().release()) : release;
    Read old = new PolicyReader(texts.old(), other).read(before, progress.split(1));
    return of(old.policy(), now, now.stacks());
  }

  private static Comparing of(AskedPolicy old, Read now, List<String> stacks) {
    return new Comparing(
        old, now.policy(), stacks, PolicyDiff.of(old.space(), now.policy().space()));
  }

  /** What there is to say in a sentence. */
  String sentence() {
    if (changes.isEmpty()) {
      return "Every connection is treated as before.";
    }
    String counts =
        Arrays.stream(Danger.values())
            .filter(danger -> count(danger) > 0)
            .map(danger -> count(danger) + " " + danger.words())
            .collect(Collectors.joining(", "));
    String what = changes.size() == 1 ? "One change: " : changes.size() + " changes: ";
    return what + counts + ".";
  }

  private long count(Danger danger) {
    return changes.stream().filter(change -> change.danger() == danger).count();
  }
}
