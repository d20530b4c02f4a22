// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.match;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the view Which Rule? and goes to its form. */
public final class ShowMatchHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(MatchView.ID);
    } catch (PartInitException e) {
      throw new ExecutionException("The view Which Rule? cannot be shown.", e);
    }
    return null;
  }
}
