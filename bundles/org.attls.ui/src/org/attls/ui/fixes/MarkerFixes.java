// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.attls.policy.ide.fixes.Fix;
import org.attls.policy.ide.fixes.Fixes;
import org.attls.policy.ide.fixes.Problem;
import org.attls.policy.ide.live.LiveModel;
import org.attls.ui.editor.Answers;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveDocuments;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.project.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.common.util.URI;
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
    return Answers.atOnce(fixes(marker, file)).orElse(List.of()).stream()
        .map(MarkerFix::new)
        .toArray(IMarkerResolution[]::new);
  }

  private static CompletableFuture<List<Fix>> fixes(IMarker marker, IFile file) {
    URI uri = PolicyFiles.uri(file);
    Optional<LiveDocument> open = LiveDocuments.of(uri);
    return open.isPresent()
        ? open.get().read(resource -> fixes(marker, resource))
        : CompletableFuture.supplyAsync(
            () -> {
              LiveModel model = PolicyLanguage.service(LiveModel.class);
              model.addAll(PolicyFiles.texts(file.getProject()));
              return model.resource(uri).map(it -> fixes(marker, it)).orElse(List.of());
            });
  }

  private static List<Fix> fixes(IMarker marker, XtextResource resource) {
    String code = marker.getAttribute(FindingMarkers.CODE, "");
    String message = marker.getAttribute(IMarker.MESSAGE, "");
    List<Issue> issues =
        PolicyLanguage.service(IResourceValidator.class)
            .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
    return issues.stream()
        .filter(issue -> code.equals(issue.getCode()) && message.equals(issue.getMessage()))
        .findFirst()
        .flatMap(issue -> Problem.of(issue, resource))
        .map(PolicyLanguage.service(Fixes.class)::of)
        .orElse(List.of());
  }
}
