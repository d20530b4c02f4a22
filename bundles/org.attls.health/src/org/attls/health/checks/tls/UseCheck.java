// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.List;
import java.util.function.BiConsumer;

/** One concern about the uses of actions; a pure function. */
interface UseCheck {
  /** Looks at the uses of a policy, in the order of search, and says what is to be said. */
  void look(List<Use> uses, Tally tally);

  /** A concern for which uses need not know each other. */
  static UseCheck each(BiConsumer<Use, Tally> check) {
    return (uses, tally) -> uses.forEach(use -> check.accept(use, tally));
  }
}
