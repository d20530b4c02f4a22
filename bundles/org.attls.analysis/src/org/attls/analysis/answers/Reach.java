// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.List;
import java.util.Set;
import org.attls.analysis.space.Box;

/**
 * The connections that a rule may match.
 *
 * @param boxes boxes, which may meet each other; where a condition is in doubt, all it could mean
 * @param doubts why it may not match them; empty if it certainly does when it is asked
 */
record Reach(List<Box> boxes, Set<Doubt> doubts) {
  Reach {
    boxes = List.copyOf(boxes);
    doubts = Set.copyOf(doubts);
  }
}
