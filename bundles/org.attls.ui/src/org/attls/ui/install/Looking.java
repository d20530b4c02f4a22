// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.Optional;
import org.attls.zos.install.Difference;
import org.attls.zos.install.InstallQuestions;

/** Only looks at what an installation would change. */
final class Looking implements InstallQuestions {
  private Difference seen;

  @Override
  public void shown(Difference difference) {
    seen = difference;
  }

  /** What would change; empty if nothing was compared. */
  Optional<Difference> seen() {
    return Optional.ofNullable(seen);
  }

  @Override
  public boolean goOn(Difference difference) {
    seen = difference;
    return false;
  }

  @Override
  public Optional<String> logEntry() {
    return Optional.empty();
  }

  @Override
  public Optional<String> messages(String command) {
    return Optional.empty();
  }

  @Override
  public boolean takeBack(String told) {
    return false;
  }
}
