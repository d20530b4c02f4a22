// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import org.attls.ui.generate.ProjectWizardHandler;

/** Opens the wizard that installs a policy of the project that is selected or edited. */
public final class InstallHandler extends ProjectWizardHandler {
  /** Made by the workbench. */
  public InstallHandler() {
    super("Install Policy", InstallWizard::new);
  }
}
