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
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocuments;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Looks for the references to an object in its project. */
final class ReferenceQuery implements ISearchQuery {
  private final URI file;
  private final Declaration object;
  private final ReferenceResult result = new ReferenceResult(this);

  ReferenceQuery(URI file, Declaration object) {
    this.file = file;
    this.object = object;
  }

  @Override
  public IStatus run(IProgressMonitor monitor) {
    result.removeAll();
    CancelIndicator cancel = monitor::isCanceled;
    Optional<List<ReferenceLine>> lines =
        Answers.soon(LiveDocuments.ask(file, resource -> find(resource, cancel)));
    if (monitor.isCanceled()) {
      return Status.CANCEL_STATUS;
    }
    if (lines.isEmpty()) {
      // No answer is not the answer that there are none.
      return Status.error("The references could not be found in time. Search again.");
    }
    for (ReferenceLine line : lines.get()) {
      result.addMatch(new Match(line, line.offset(), line.length()));
    }
    return Status.OK_STATUS;
  }

  private List<ReferenceLine> find(XtextResource resource, CancelIndicator cancel) {
    Resource file = resource.getResourceSet().getResource(object.file(), false);
    if (!(file instanceof XtextResource policy)) {
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
    IFile file = PolicyFiles.file(usage.file());
    XtextResource resource = (XtextResource) from.getResourceSet().getResource(usage.file(), false);
    String text = resource.getParseResult().getRootNode().getText();
    int start = text.lastIndexOf('\n', usage.offset() - 1) + 1;
    int end = text.indexOf('\n', usage.offset());
    String line = text.substring(start, end < 0 ? text.length() : end);
    return new ReferenceLine(file, usage.line(), line.strip(), usage.offset(), usage.length());
  }

  @Override
  public String getLabel() {
    return "References to " + object.title();
  }

  @Override
  public boolean canRerun() {
    return true;
  }

  @Override
  public boolean canRunInBackground() {
    return true;
  }

  @Override
  public ISearchResult getSearchResult() {
    return result;
  }
}
