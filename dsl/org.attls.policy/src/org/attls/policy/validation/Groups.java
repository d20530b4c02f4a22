// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.attls.model.policy.AddressGroup;

/** Address groups in address groups. */
final class Groups {
  private Groups() {}

  /** A group and all groups in it, each once. */
  static SequencedSet<AddressGroup> in(AddressGroup group) {
    SequencedSet<AddressGroup> found = new LinkedHashSet<>();
    Deque<AddressGroup> open = new ArrayDeque<>();
    open.add(group);
    while (!open.isEmpty()) {
      AddressGroup next = open.remove();
      if (!next.eIsProxy() && found.add(next)) {
        open.addAll(next.getGroups());
      }
    }
    return found;
  }
}
