// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.List;
import org.attls.ui.PolicyUi;
import org.attls.ui.preferences.PersonalSettings;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Tells the user what became of the command: by opening the file, a notice, or a dialog. */
final class Report {
  static final String TITLE = "Generate Policy";

  private final IWorkbenchWindow window;
  private final IProject project;

  Report(IWorkbenchWindow window, IProject project) {
    this.window = window;
    this.project = project;
  }

  /** Shows a result; called in any thread. */
  void show(Result result) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              if (window.getShell() != null && !window.getShell().isDisposed()) {
                showNow(result);
              }
            });
  }

  private void showNow(Result result) {
    StatusLine.show(window, Summary.of(project, result), !(result instanceof Result.Written));
    switch (result) {
      case Result.Written written -> written(written);
      case Result.Refused refused -> {
        showProblems();
        new RefusalDialog(window, project, refused.errors()).open();
      }
      case Result.Impossible impossible ->
          MessageDialog.openWarning(window.getShell(), TITLE, impossible.message());
    }
  }

  /** A single file is opened; of several the user chooses, from a notice that does not stop him. */
  private void written(Result.Written written) {
    List<Result.Output> files = written.files();
    boolean opens = PersonalSettings.get().open() && files.size() == 1;
    if (opens) {
      IFile file = files.get(0).file();
      Navigation.open(window, file);
      StatusLine.show(window, Summary.of(project, written), false);
    }
    if (!opens || !written.left().isEmpty()) {
      WrittenNotice.open(window, project, written);
    }
  }

  private void showProblems() {
    IWorkbenchPage page = window.getActivePage();
    try {
      if (page != null) {
        page.showView(IPageLayout.ID_PROBLEM_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
      }
    } catch (PartInitException e) {
      ILog.of(PolicyUi.class).error("The view Problems cannot be shown.", e);
    }
  }
}
