// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One thing that changes about a treatment.
 *
 * @param aspect what it is
 * @param name the keyword of a parameter, or the words for the aspect; empty where the values say
 *     so themselves
 * @param before what it was, in words
 * @param after what it is, in words
 */
public record AspectChange(Aspect aspect, String name, String before, String after) {

  /** What differs between two treatments; only the protection where one has none. */
  public static List<AspectChange> of(Treatment before, Treatment after) {
    if (!before.isProtected() || !after.isProtected()) {
      return before.equals(after)
          ? List.of()
          : List.of(
              new AspectChange(
                  Aspect.PROTECTION, "", TreatmentText.of(before), TreatmentText.of(after)));
    }
    List<AspectChange> changes = new ArrayList<>();
    add(changes, Aspect.VERSIONS, TreatmentText.versions(before), TreatmentText.versions(after));
    add(changes, Aspect.SUITES, TreatmentText.suites(before), TreatmentText.suites(after));
    add(changes, Aspect.CLIENT_AUTHENTICATION, before.client().word(), after.client().word());
    add(changes, Aspect.KEY_RING, before.ring(), after.ring());
    add(changes, Aspect.OTHER, before.others(), after.others());
    return List.copyOf(changes);
  }

  private static void add(List<AspectChange> changes, Aspect aspect, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new AspectChange(aspect, aspect.words(), before, after));
    }
  }

  private static void add(
      List<AspectChange> changes,
      Aspect aspect,
      Map<String, String> before,
      Map<String, String> after) {
    TreeSet<String> keywords = new TreeSet<>(before.keySet());
    keywords.addAll(after.keySet());
    for (String keyword : keywords) {
      String old = before.getOrDefault(keyword, "the default");
      String now = after.getOrDefault(keyword, "the default");
      if (!old.equals(now)) {
        changes.add(new AspectChange(aspect, keyword, old, now));
      }
    }
  }

  /** For example {@code client authentication none -> Required}. */
  @Override
  public String toString() {
    return (name.isEmpty() ? "" : name + " ") + before + " -> " + after;
  }
}
