// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.findings.Finding;
import org.attls.ui.editor.DocumentMarks;
import org.attls.ui.editor.LiveReconciler;
import org.attls.ui.editor.PlacesInText;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveListener;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.stacks.Subject;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.validation.Issue;

/** Marks in the text of a policy, while one types, what the health check finds. */
public final class HealthMarks extends LiveReconciler {
  private final Object key = new Object();

  @Override
  protected LiveListener show(LiveDocument live, ISourceViewer viewer) {
    IFile file = PolicyFiles.file(live.uri());
    if (file == null || !PolicyFiles.isPolicy(file)) {
      return new LiveListener() {};
    }
    Subject subject = new Subject.Stack(file.getProject(), "");
    Display display = viewer.getTextWidget().getDisplay();
    DocumentMarks.ofHealth(viewer, live)
        .ifPresent(
            marks ->
                LiveHealth.watch(
                    key,
                    subject,
                    file,
                    live.document(),
                    findings -> show(marks, live.document(), others(findings, live.issues()))));
    return new LiveListener() {
      @Override
      public void checked(long version, List<Issue> issues) {
        if (!display.isDisposed()) {
          display.asyncExec(() -> LiveHealth.changed(subject));
        }
      }
    };
  }

  @Override
  protected void hide() {
    LiveHealth.leave(key);
  }

  /** What the checks of the language say too is marked already. */
  private static List<Finding> others(List<Finding> findings, List<Issue> issues) {
    Set<String> said = issues.stream().map(Issue::getMessage).collect(Collectors.toSet());
    return findings.stream().filter(each -> !said.contains(each.message())).toList();
  }

  /** Shows findings of the text that a document has now. */
  public static void show(DocumentMarks marks, IDocument document, List<Finding> findings) {
    marks.show(
        findings,
        finding -> {
          IRegion region =
              PlacesInText.region(document, finding.place()).orElseGet(() -> new Region(0, 0));
          return new DocumentMarks.Finding(
              finding.severity(), finding.message(), region.getOffset(), region.getLength());
        });
  }
}
