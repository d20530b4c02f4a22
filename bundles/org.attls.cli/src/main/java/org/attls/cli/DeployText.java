// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.Map;
import org.attls.zos.install.InstallRequest;
import org.attls.zos.install.InstallResult;

/** Tells people how an installation ended and what every file holds. */
final class DeployText {
  private DeployText() {}

  /** Findings to standard output, the rest to standard error. */
  static void print(Console console, InstallRequest request, InstallResult result) {
    FindingsText.print(
        console.out(),
        result.findings(),
        Map.of(request.policy().name(), request.policy().text()),
        console.hasColour());
    result.states().forEach(state -> console.say(state.toString()));
    console.say(result.next());
  }
}
