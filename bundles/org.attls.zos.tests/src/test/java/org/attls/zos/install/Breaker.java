// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import org.attls.zos.host.Faults;
import org.attls.zos.host.Faults.When;

/** Breaks the connection at the n-th request of a step. */
final class Breaker implements InstallListener {
  private final Step step;
  private final Faults faults;
  private final int at;
  private final When when;
  private boolean armed;
  private int count = -1;

  Breaker(Step step, Faults faults, int at, When when) {
    this.step = step;
    this.faults = faults;
    this.at = at;
    this.when = when;
  }

  @Override
  public void begins(Step next) {
    if (next == step && !armed) {
      armed = true;
      faults.cut(at, when);
    } else if (armed && count < 0) {
      count = faults.count();
      faults.cut(0, When.NEVER);
    }
  }

  boolean broke() {
    return armed && (count < 0 ? faults.count() : count) >= at;
  }
}
