// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.List;
import org.attls.analysis.space.AreaText;
import org.attls.analysis.space.Areas;

/** Says in words what a change of a policy does. */
public final class ChangeText {
  /** More areas than so many are told as one that has them all. */
  private static final int LISTED = 8;

  private ChangeText() {}

  /**
   * The lines of all changes, the most dangerous first, for example {@code inbound 4021 from
   * anywhere: TLSv1.2 required -> in the clear}.
   */
  public static List<String> lines(List<Change> changes) {
    return changes.stream().flatMap(change -> lines(change).stream()).toList();
  }

  /**
   * A line for each area of a change. Where there are many, as for a wide rule of which others take
   * a part before it, one line that tells what they all lie in; {@link Change#areas} has them all.
   */
  public static List<String> lines(Change change) {
    String what = TreatmentText.of(change);
    if (change.areas().size() > LISTED) {
      return List.of(AreaText.of(Areas.around(change.areas())) + ", but not all of these: " + what);
    }
    return change.areas().stream().map(area -> AreaText.of(area) + ": " + what).toList();
  }
}
