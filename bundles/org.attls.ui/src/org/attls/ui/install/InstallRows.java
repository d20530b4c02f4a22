// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Tone;
import org.attls.zos.install.Effect;
import org.attls.zos.install.InstallResult;
import org.attls.zos.install.InstallResult.State;

/** Puts what came of an installation into rows. */
final class InstallRows {
  private InstallRows() {}

  /** A finding. */
  static Row of(Finding finding) {
    return Row.of(finding.message(), finding.code().id(), Optional.empty())
        .with(Tone.of(finding.severity()));
  }

  /** What is to be said, what the Policy Agent says, and what every file holds. */
  static List<Row> of(InstallResult result) {
    List<Row> rows = new ArrayList<>();
    result.findings().forEach(finding -> rows.add(of(finding)));
    result.effect().ifPresent(effect -> rows.add(effect(effect)));
    for (State state : result.states()) {
      rows.add(
          Row.of(
              state.role() + ' ' + state.file().printed(),
              state.content().words(),
              Optional.empty()));
    }
    return rows;
  }

  private static Row effect(Effect effect) {
    Tone tone =
        switch (effect.kind()) {
          case IN_FORCE -> Tone.GOOD;
          case REJECTED, NO_RULES -> Tone.BAD;
          case UNKNOWN -> Tone.WEAK;
        };
    return Row.of("Policy Agent", effect.told(), Optional.empty()).with(tone);
  }
}
