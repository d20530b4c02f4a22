// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.List;
import java.util.stream.Collectors;

/** Says in words how connections are treated. */
public final class TreatmentText {
  private TreatmentText() {}

  /** For example {@code TLSv1.2 required}, or {@code in the clear}. */
  public static String of(Treatment treatment) {
    return treatment.isProtected()
        ? versions(treatment) + " required"
        : treatment.protection().words();
  }

  /** For example {@code TLSv1.2 or TLSv1.3}. */
  static String versions(Treatment treatment) {
    return treatment.versions().isEmpty()
        ? "no usable version"
        : treatment.versions().stream()
            .map(VersionUse::toString)
            .collect(Collectors.joining(" or "));
  }

  static String suites(Treatment treatment) {
    return treatment.suites().isEmpty() ? "no usable suite" : String.join(", ", treatment.suites());
  }

  /** For example {@code TLSv1.2 required -> in the clear}. */
  public static String of(Change change) {
    List<AspectChange> aspects =
        AspectChange.of(change.before().otherwise(), change.after().otherwise());
    String usual = aspects.stream().map(AspectChange::toString).collect(Collectors.joining("; "));
    if (change.before().sometimes().equals(change.after().sometimes())) {
      return usual;
    }
    String atTimes = "at times: " + times(change.before()) + " -> " + times(change.after());
    return usual.isEmpty() ? atTimes : usual + "; " + atTimes;
  }

  private static String times(Outcome outcome) {
    return outcome.sometimes().isEmpty()
        ? "as always"
        : outcome.sometimes().stream()
            .map(perhaps -> of(perhaps.treatment()))
            .collect(Collectors.joining(", "));
  }
}
