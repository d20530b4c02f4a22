// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.search;

import java.util.List;
import java.util.Optional;
import org.attls.model.policy.Named;
import org.attls.policy.ide.references.Declaration;
import org.attls.policy.ide.references.Usage;
import org.attls.policy.ide.references.Usages;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.Targets;
import org.attls.ui.editor.Answers;
import org.attls.ui.language.LanguageServices.Referable;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocuments;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * An object of a policy, which all files of its project may refer to.
 *
 * @param file a file of the project
 * @param object the object
 */
public record ReferredObject(URI file, Declaration object) implements Referable {
  @Override
  public String title() {
    return object.title();
  }

  @Override
  public Optional<List<ReferenceLine>> references(IProgressMonitor monitor) {
    CancelIndicator cancel = monitor::isCanceled;
    return Answers.soon(LiveDocuments.ask(file, resource -> find(resource, cancel)));
  }

  private List<ReferenceLine> find(XtextResource resource, CancelIndicator cancel) {
    Resource declaring = resource.getResourceSet().getResource(object.file(), false);
    if (!(declaring instanceof XtextResource policy)) {
      return List.of();
    }
    return Spot.at(policy, object.name().getOffset())
        .flatMap(Targets::of)
        .map(it -> lines(it, resource, cancel))
        .orElse(List.of());
  }

  private static List<ReferenceLine> lines(
      Named target, XtextResource from, CancelIndicator cancel) {
    return PolicyLanguage.service(Usages.class).places(target, cancel).stream()
        .map(usage -> line(usage, from))
        .filter(line -> line.file() != null)
        .toList();
  }

  private static ReferenceLine line(Usage usage, XtextResource from) {
    XtextResource resource = (XtextResource) from.getResourceSet().getResource(usage.file(), false);
    String text = resource.getParseResult().getRootNode().getText();
    return ReferenceLine.of(
        PolicyFiles.file(usage.file()), text, usage.line(), usage.offset(), usage.length());
  }
}
