// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.List;
import org.attls.findings.Finding;

/** What a health check adds to what other checks say of a file anyway. */
final class Judgement {
  private static final int FIRST = 700;
  private static final int END = 900;

  private Judgement() {}

  /** The findings in a file that only a health check makes. */
  static List<Finding> in(String file, List<Finding> findings) {
    return findings.stream()
        .filter(each -> each.place().file().equals(file))
        .filter(each -> each.code().number() >= FIRST && each.code().number() < END)
        .toList();
  }
}
