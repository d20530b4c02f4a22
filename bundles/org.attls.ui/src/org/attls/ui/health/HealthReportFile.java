// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.List;
import java.util.Map;
import org.attls.health.report.HealthPage;
import org.attls.health.report.Judged;
import org.attls.health.report.JudgedFile;
import org.attls.ui.stacks.HtmlFile;
import org.attls.ui.stacks.Subject;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** The report as a page in the project. Where it is kept is asked for once. */
final class HealthReportFile {
  private static final String TITLE = "Health Report";
  private static final String USUAL = "reports/health.html";

  private HealthReportFile() {}

  /** Writes the page and opens it. */
  static void open(Shell shell, HealthResult result) {
    IProject project = result.subject().project();
    String path = HealthSettings.report(project);
    if (path.isEmpty()) {
      InputDialog dialog =
          new InputDialog(
              shell,
              TITLE,
              "The file of the project for the report, which is replaced each time:",
              USUAL,
              text -> problem(project, text));
      if (dialog.open() != Window.OK) {
        return;
      }
      path = dialog.getValue().strip();
      HealthSettings.keepReport(project, path);
    }
    HtmlFile.write(project.getFile(path), page(result));
  }

  private static String problem(IProject project, String text) {
    String path = text.strip();
    if (!path.endsWith(".html")) {
      return "The name has to end with .html.";
    }
    IStatus status =
        project.getWorkspace().validatePath(project.getFullPath() + "/" + path, IResource.FILE);
    return status.isOK() ? null : status.getMessage();
  }

  /** The page; the same result gives the same bytes. */
  static String page(HealthResult result) {
    List<JudgedFile> files =
        result.texts().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> JudgedFile.of(entry.getKey(), entry.getValue()))
            .toList();
    String title =
        result.subject() instanceof Subject.Stack stack
            ? stack.project().getName()
            : result.subject().label();
    return HealthPage.of(
        result.reports(), new Judged(title, result.profile(), files, result.general()));
  }
}
