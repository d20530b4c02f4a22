// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import org.attls.ui.generate.ProjectWizardHandler;

/** Opens the wizard for the set-up of the project that is selected or edited. */
public final class SetupHandler extends ProjectWizardHandler {
  /** Made by the workbench. */
  public SetupHandler() {
    super("Generate Set-up Files", SetupWizard::new);
  }
}
