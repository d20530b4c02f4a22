// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Map;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/** A finding in the text of an open editor. */
public final class FindingAnnotation extends Annotation {
  private static final String PLATFORM = "org.eclipse.ui.workbench.texteditor.";
  private static final Map<Severity, String> TYPES =
      Map.of(
          Severity.ERROR, PLATFORM + "error",
          Severity.WARNING, PLATFORM + "warning",
          Severity.INFO, PLATFORM + "info");

  private final Issue issue;

  FindingAnnotation(Issue issue) {
    super(TYPES.getOrDefault(issue.getSeverity(), PLATFORM + "info"), false, issue.getMessage());
    this.issue = issue;
  }

  /** What was found; its place is that of the annotation's position, which moves with the text. */
  public Issue issue() {
    return issue;
  }
}
