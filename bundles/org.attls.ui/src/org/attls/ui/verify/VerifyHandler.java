// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the view Verify and goes to its report. */
public final class VerifyHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(VerifyView.ID);
    } catch (PartInitException e) {
      throw new ExecutionException("The view Verify cannot be shown.", e);
    }
    return null;
  }
}
