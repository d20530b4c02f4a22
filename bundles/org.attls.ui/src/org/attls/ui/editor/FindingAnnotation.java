// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Map;
import java.util.Optional;
import org.attls.findings.Severity;
import org.eclipse.jface.text.source.Annotation;

/** A finding in the text of an open editor. */
public final class FindingAnnotation extends Annotation {
  private static final String PLATFORM = "org.eclipse.ui.workbench.texteditor.";

  private static final Map<Severity, String> TYPES =
      Map.of(
          Severity.ERROR, PLATFORM + "error",
          Severity.WARNING, PLATFORM + "warning",
          Severity.INFO, PLATFORM + "info");

  private final Object subject;

  FindingAnnotation(Severity severity, String message, Object subject) {
    super(TYPES.get(severity), false, message);
    this.subject = subject;
  }

  /**
   * What was found, as the language of the editor has it. Its place is that of the annotation's
   * position, which moves with the text.
   */
  public <T> Optional<T> subject(Class<T> type) {
    return type.isInstance(subject) ? Optional.of(type.cast(subject)) : Optional.empty();
  }
}
