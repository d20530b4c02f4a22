// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.ChangeText;
import org.attls.zos.install.Difference;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Whether the user wants what is about to be written to production. For the UI thread. */
@FunctionalInterface
interface Consent {
  /** Whether to go on. */
  boolean to(Difference difference);

  /** Production is as it was when the user looked and agreed; else nothing is written. */
  static Consent asSeen(Shell shell, Optional<Difference> seen) {
    if (seen.isEmpty()) {
      return difference -> ask(shell, "Install Policy", "Install the policy?", difference);
    }
    return difference -> {
      boolean same = seen.get().installed().equals(difference.installed());
      if (!same) {
        MessageDialog.openInformation(
            shell,
            "Install Policy",
            "Production was changed since you looked at it. Nothing is written. Close the wizard"
                + " and begin again.");
      }
      return same;
    };
  }

  /** The user wants the old policy back, knowing what that exposes. */
  static Consent toTakeBack(Shell shell) {
    String question = "Write the old policy back to production, and refresh?";
    return difference -> ask(shell, "Take Back", question, difference);
  }

  private static boolean ask(Shell shell, String title, String question, Difference difference) {
    List<String> exposed = ChangeText.lines(difference.exposing());
    boolean safe = exposed.isEmpty();
    MessageDialog dialog =
        new MessageDialog(
            shell,
            title,
            null,
            safe ? question : warning(exposed) + "\n\n" + question,
            safe ? MessageDialog.QUESTION : MessageDialog.WARNING,
            safe ? 0 : 1,
            IDialogConstants.YES_LABEL,
            IDialogConstants.NO_LABEL);
    return dialog.open() == 0;
  }

  private static String warning(List<String> exposed) {
    int more = exposed.size() - 1;
    String rest = more == 0 ? "." : ", and " + more + " more.";
    return "Connections LOSE PROTECTION by that: " + exposed.get(0) + rest;
  }
}
