// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.policy.ide.fixes.Fix;
import org.attls.policy.ide.fixes.Fixes;
import org.attls.policy.ide.fixes.Problem;
import org.attls.ui.editor.Answers;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocuments;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.project.FindingMarkers;
import org.attls.ui.refactoring.TextChanges;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** Quick fixes of the findings in the Problems view, whether their file is open or not. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {
  @Override
  public boolean hasResolutions(IMarker marker) {
    return FindingFixes.mayFix(marker.getAttribute(FindingMarkers.CODE, ""));
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    if (!(marker.getResource() instanceof IFile file)) {
      return new IMarkerResolution[0];
    }
    if (!PolicyFiles.isPolicy(file)) {
      return FlatMarkerFixes.of(marker, file).toArray(IMarkerResolution[]::new);
    }
    return Answers.atOnce(
            LiveDocuments.ask(PolicyFiles.uri(file), resource -> fixes(marker, resource)))
        .orElse(List.of())
        .stream()
        .map(MarkerFixes::resolution)
        .toArray(IMarkerResolution[]::new);
  }

  private static MarkerFix resolution(Fix fix) {
    return new MarkerFix(
        fix.title(),
        () -> TextChanges.of(fix.title(), fix.changes(), TextFileChange.KEEP_SAVE_STATE));
  }

  /** What a health check has found carries all that its ways out need. */
  private static Optional<Finding> judged(IMarker marker) {
    String data = marker.getAttribute(FindingMarkers.DATA, null);
    return data == null
        ? Optional.empty()
        : FindingCode.find(marker.getAttribute(FindingMarkers.CODE, ""))
            .map(
                code ->
                    new Finding(
                        code,
                        code.severity(),
                        marker.getAttribute(IMarker.MESSAGE, ""),
                        Place.start(marker.getResource().getName()),
                        data.isEmpty() ? List.of() : List.of(data.split("\n"))));
  }

  private static List<Fix> fixes(IMarker marker, XtextResource resource) {
    Optional<Finding> judged = judged(marker);
    if (judged.isPresent()) {
      int start = marker.getAttribute(IMarker.CHAR_START, 0);
      int end = marker.getAttribute(IMarker.CHAR_END, start);
      return HealthFixes.fixes(resource, judged.get(), start, end - start);
    }
    String code = marker.getAttribute(FindingMarkers.CODE, "");
    String message = marker.getAttribute(IMarker.MESSAGE, "");
    int place = marker.getAttribute(IMarker.CHAR_START, 0);
    List<Issue> issues =
        PolicyLanguage.service(IResourceValidator.class)
            .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
    return issues.stream()
        .filter(issue -> code.equals(issue.getCode()) && message.equals(issue.getMessage()))
        .min(
            Comparator.comparingInt(
                issue -> Math.abs(Objects.requireNonNullElse(issue.getOffset(), 0) - place)))
        .flatMap(issue -> Problem.of(issue, resource))
        .map(PolicyLanguage.service(Fixes.class)::of)
        .orElse(List.of());
  }
}
