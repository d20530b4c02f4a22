// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;

/** Why an operation failed, for the user. */
public final class Failures {
  private Failures() {}

  /**
   * Says why an operation failed.
   *
   * @param what what cannot be done, for a failure that does not tell of itself
   */
  public static IStatus status(String what, InvocationTargetException failure) {
    return failure.getCause() instanceof CoreException core
        ? core.getStatus()
        : Status.error(what + ". The log of the workspace has the details.", failure.getCause());
  }

  /**
   * Logs a failure and shows it until the user has read it: the window of the platform's status
   * manager would go away with a wizard that closes.
   */
  public static void show(IStatus failure) {
    ILog.of(Failures.class).log(failure);
    ErrorDialog.openError(null, "AT-TLS", null, failure);
  }
}
