// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.perspective;

import org.attls.ui.compare.CompareView;
import org.attls.ui.details.DetailsView;
import org.attls.ui.explain.ExplainView;
import org.attls.ui.guide.GuideView;
import org.attls.ui.health.HealthView;
import org.attls.ui.match.MatchView;
import org.attls.ui.verify.VerifyView;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** What is where when policies are written: projects, text, its outline, and what is wrong. */
public final class AttlsPerspective implements IPerspectiveFactory {
  /** The perspective. */
  public static final String ID = "org.attls.ui.perspective";

  private static final String HISTORY = "org.eclipse.team.ui.GenericHistoryView";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.22f, editors);
    layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.74f, editors);
    layout.addPlaceholder(GuideView.ID, IPageLayout.BOTTOM, 0.4f, IPageLayout.ID_OUTLINE);
    IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, editors);
    below.addView(IPageLayout.ID_PROBLEM_VIEW);
    below.addPlaceholder(ExplainView.ID);
    below.addPlaceholder(DetailsView.ID);
    below.addPlaceholder(MatchView.ID);
    below.addPlaceholder(CompareView.ID);
    below.addPlaceholder(HealthView.ID);
    below.addPlaceholder(VerifyView.ID);
    below.addPlaceholder(NewSearchUI.SEARCH_VIEW_ID);
    below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
    below.addPlaceholder(HISTORY);
    below.addPlaceholder(IPageLayout.ID_BOOKMARKS);
  }
}
