// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.search;

import java.util.List;
import java.util.Optional;
import org.attls.ui.language.LanguageServices.Referable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;

/** Looks for the references to something. */
final class ReferenceQuery implements ISearchQuery {
  private final Referable object;
  private final ReferenceResult result = new ReferenceResult(this);

  ReferenceQuery(Referable object) {
    this.object = object;
  }

  @Override
  public IStatus run(IProgressMonitor monitor) {
    result.removeAll();
    Optional<List<ReferenceLine>> lines = object.references(monitor);
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
