// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the view with the flat file and goes to it. */
public final class ShowExplainHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ExplainView.ID);
    } catch (PartInitException e) {
      throw new ExecutionException("The view What Do I Get? cannot be shown.", e);
    }
    return null;
  }
}
