// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.search;

import java.util.Arrays;
import org.attls.ui.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;

/** The references to an object; editors show them too. */
final class ReferenceResult extends AbstractTextSearchResult
    implements IEditorMatchAdapter, IFileMatchAdapter {
  private final ReferenceQuery query;

  ReferenceResult(ReferenceQuery query) {
    this.query = query;
  }

  @Override
  public String getLabel() {
    int count = getMatchCount();
    return query.getLabel() + ": " + count + (count == 1 ? " match" : " matches");
  }

  @Override
  public String getTooltip() {
    return getLabel();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("policy");
  }

  @Override
  public ISearchQuery getQuery() {
    return query;
  }

  @Override
  public IEditorMatchAdapter getEditorMatchAdapter() {
    return this;
  }

  @Override
  public IFileMatchAdapter getFileMatchAdapter() {
    return this;
  }

  @Override
  public boolean isShownInEditor(Match match, IEditorPart editor) {
    return editor.getEditorInput() instanceof IFileEditorInput input
        && input.getFile().equals(getFile(match.getElement()));
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
    return editor.getEditorInput() instanceof IFileEditorInput input
        ? computeContainedMatches(result, input.getFile())
        : new Match[0];
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
    return Arrays.stream(getElements())
        .filter(element -> file.equals(getFile(element)))
        .flatMap(element -> Arrays.stream(getMatches(element)))
        .toArray(Match[]::new);
  }

  @Override
  public IFile getFile(Object element) {
    return ((ReferenceLine) element).file();
  }
}
