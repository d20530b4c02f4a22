// SPDX-License-Identifier: EPL-2.0

package org.attls.rcp.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.IntroPart;

/** The first thing that the user sees: a few links to begin with. */
public final class WelcomePart extends IntroPart {
  private WelcomePage page;

  @Override
  public void createPartControl(Composite parent) {
    ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
    page = new WelcomePage(scrolled, new WelcomeActions(getIntroSite().getWorkbenchWindow(), this));
    scrolled.setContent(page.control());
    scrolled.addControlListener(ControlListener.controlResizedAdapter(event -> fit(scrolled)));
    fit(scrolled);
  }

  private void fit(ScrolledComposite scrolled) {
    Point size = page.control().computeSize(SWT.DEFAULT, SWT.DEFAULT);
    scrolled.setMinSize(size);
  }

  @Override
  public void setFocus() {
    page.setFocus();
  }

  @Override
  public void standbyStateChanged(boolean standby) {
    // Looks the same at the side of the window; it scrolls.
  }
}
