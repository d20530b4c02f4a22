// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.util.Locale;
import java.util.Optional;
import org.attls.ui.generate.OneProject;
import org.attls.ui.install.Login;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command of the menu Backing Store, for the project that is selected or edited. */
public final class StoreHandler extends AbstractHandler implements IExecutableExtension {
  private enum Action {
    STATUS,
    SAVE,
    LOCK,
    RELEASE,
    TAKEOVER
  }

  private Action action = Action.STATUS;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    action = Action.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
    Optional<IProject> project = OneProject.of(event, StoreCommands.TITLE);
    if (project.isPresent() && (action == Action.STATUS || OneProject.save(project.get()))) {
      run(new StoreCommands(shell, project.get(), Login.usual(() -> shell)));
    }
    return null;
  }

  private void run(StoreCommands commands) {
    switch (action) {
      case STATUS -> commands.status();
      case SAVE -> commands.save();
      case LOCK -> commands.lock();
      case RELEASE -> commands.release();
      case TAKEOVER -> commands.takeOver();
    }
  }
}
