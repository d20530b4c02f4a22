// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import org.eclipse.jface.wizard.WizardPage;

/** A page that reads what it shows in the container of its wizard, when the user comes to it. */
public abstract class ReadingPage extends WizardPage {
  /**
   * Prepares the page.
   *
   * @param name its name in the wizard
   */
  protected ReadingPage(String name) {
    super(name);
  }

  @Override
  public final void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible && isOutdated()) {
      // The container can run nothing before the page is there.
      getShell()
          .getDisplay()
          .asyncExec(
              () -> {
                if (!getControl().isDisposed()) {
                  read();
                }
              });
    }
  }

  /** Whether to read when the page is shown; each time, unless a page says otherwise. */
  protected boolean isOutdated() {
    return true;
  }

  /** Reads and shows, in the UI thread. */
  protected abstract void read();
}
