// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import java.util.List;
import java.util.function.Supplier;
import org.attls.findings.Finding;
import org.attls.policy.ide.fixes.Fix;
import org.attls.policy.ide.fixes.Fixes;
import org.attls.policy.ide.fixes.Problem;
import org.attls.ui.editor.Answers;
import org.attls.ui.editor.PlacesInText;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocuments;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.refactoring.TextChanges;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.Document;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.xtext.resource.XtextResource;

/** The ways out of what a health check has found, whether the file is open or not. */
public final class HealthFixes {
  private HealthFixes() {}

  /**
   * A way out.
   *
   * @param title what it does
   * @param change makes the change
   */
  public record Way(String title, Supplier<Change> change) {
    /** Makes the change, in the UI thread; the workbench can take it back. */
    public void go() {
      TextChanges.performUndoable(change.get());
    }
  }

  /** The ways out of a finding in a file, asked in the UI thread. */
  public static List<Way> of(IFile file, Finding finding) {
    if (!PolicyFiles.isPolicy(file)) {
      return FlatMarkerFixes.of(file, finding.code().id(), finding.message(), 0).stream()
          .map(fix -> new Way(fix.title(), fix.change()))
          .toList();
    }
    return Answers.atOnce(
            LiveDocuments.ask(PolicyFiles.uri(file), resource -> fixes(resource, finding)))
        .orElse(List.of())
        .stream()
        .map(
            fix ->
                new Way(
                    fix.title(),
                    () -> TextChanges.of(fix.title(), fix.changes(), TextFileChange.LEAVE_DIRTY)))
        .toList();
  }

  private static List<Fix> fixes(XtextResource resource, Finding finding) {
    String text = resource.getParseResult().getRootNode().getText();
    return PlacesInText.region(new Document(text), finding.place())
        .map(region -> fixes(resource, finding, region.getOffset(), region.getLength()))
        .orElse(List.of());
  }

  /** The ways out of a finding where it is by now. */
  static List<Fix> fixes(XtextResource resource, Finding finding, int offset, int length) {
    return PolicyLanguage.service(Fixes.class)
        .of(
            new Problem(
                resource, finding.code(), finding.message(), finding.data(), offset, length));
  }
}
