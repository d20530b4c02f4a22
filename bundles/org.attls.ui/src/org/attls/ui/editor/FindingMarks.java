// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.List;
import java.util.Objects;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/** Marks the findings in the text while one types. */
public final class FindingMarks extends LiveReconciler {
  @Override
  protected LiveListener show(LiveDocument live, ISourceViewer viewer) {
    Display display = viewer.getTextWidget().getDisplay();
    DocumentMarks marks = DocumentMarks.of(viewer, live).orElse(null);
    return new LiveListener() {
      @Override
      public void checked(long version, List<Issue> issues) {
        if (marks != null && !display.isDisposed()) {
          display.asyncExec(
              () -> {
                if (version == live.version()) {
                  marks.show(issues, FindingMarks::finding);
                }
              });
        }
      }
    };
  }

  private static DocumentMarks.Finding finding(Issue issue) {
    return new DocumentMarks.Finding(
        severity(issue.getSeverity()),
        issue.getMessage(),
        Objects.requireNonNullElse(issue.getOffset(), 0),
        Objects.requireNonNullElse(issue.getLength(), 0));
  }

  private static org.attls.findings.Severity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> org.attls.findings.Severity.ERROR;
      case WARNING -> org.attls.findings.Severity.WARNING;
      default -> org.attls.findings.Severity.INFO;
    };
  }
}
