// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.attls.findings.render.TextRenderer;
import org.attls.pagent.text.PasswordMask;
import org.attls.zos.install.InstallRequest;
import org.attls.zos.install.InstallResult;

/** Tells people how an installation ended and what every file holds. */
final class DeployText {
  private DeployText() {}

  /** Findings to standard output, the rest to standard error. */
  static void print(Console console, InstallRequest request, InstallResult result) {
    TextRenderer renderer =
        new TextRenderer(
            name ->
                name.equals(request.policy().name())
                    ? Optional.of(PasswordMask.mask(request.policy().text()))
                    : Optional.empty(),
            console.hasColour());
    try {
      renderer.render(result.findings(), console.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    result.states().forEach(state -> console.say(state.toString()));
    console.say(result.next());
  }
}
