// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.Optional;
import org.attls.ui.wizards.ReadingPage;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.ProfileTarget;
import org.attls.zos.install.InstallFiles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the connection and the stack, and shows where the policy goes. */
final class ProfilePage extends ReadingPage {
  private final InstallMemory memory;
  private Combo profile;
  private Combo stack;
  private Button refresh;
  private Button restart;
  private Text target;
  private InstallSource source;
  private InstallWish wish;

  ProfilePage(InstallMemory memory) {
    super("profile");
    this.memory = memory;
    setTitle("Connection and stack");
    setDescription("The policy is compared with production first; nothing is written yet.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(all);
    profile = combo(all, "Connection &profile:");
    stack = combo(all, "&Stack:");
    Label label = new Label(all, SWT.NONE);
    label.setText("Where it goes:");
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    target = new Text(all, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(560, 150).applyTo(target);
    refresh = check(all, "&Refresh the Policy Agent also if production has the policy already");
    restart =
        check(all, "&Take production as it is now for the old policy, and forget the last run");
    setPageComplete(false);
    setControl(all);
  }

  private Button check(Composite parent, String text) {
    Button button = new Button(parent, SWT.CHECK);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
    GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
    return button;
  }

  private Combo combo(Composite parent, String title) {
    new Label(parent, SWT.NONE).setText(title);
    Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    return combo;
  }

  @Override
  protected boolean isOutdated() {
    return source == null;
  }

  @Override
  protected void read() {
    ((InstallWizard) getWizard()).source(this::setErrorMessage).ifPresent(this::show);
  }

  private void show(InstallSource found) {
    source = found;
    found.connections().profiles().forEach(each -> profile.add(each.name()));
    found.stacks().forEach(stack::add);
    select(profile, memory.profile());
    select(stack, memory.stack());
    validate();
  }

  private static void select(Combo combo, String last) {
    combo.select(Math.max(0, combo.indexOf(last)));
  }

  private void validate() {
    if (source == null) {
      return;
    }
    wish = null;
    String problem = "";
    ConnectionProfile chosen = source.connections().profiles().get(profile.getSelectionIndex());
    String name = stack.getText();
    String image = name.substring(0, name.indexOf('/'));
    String of = name.substring(name.indexOf('/') + 1);
    Optional<ProfileTarget> files = chosen.target(image, of);
    if (files.isEmpty()) {
      problem =
          "The profile "
              + chosen.name()
              + " does not say where the policy of "
              + name
              + " goes. Add "
              + chosen.name()
              + ".stack."
              + of
              + ".production to "
              + source.connections().file()
              + '.';
    } else {
      try {
        InstallFiles there = InstallFiles.of(image, of, files.get());
        wish =
            new InstallWish(
                chosen,
                there,
                source.policies().get(name),
                refresh.getSelection(),
                restart.getSelection());
      } catch (IllegalArgumentException e) {
        problem = e.getMessage();
      }
    }
    target.setText(wish == null ? "" : told(wish));
    setMessage(wish == null ? null : ProfileWarning.of(chosen).orElse(null), WARNING);
    setErrorMessage(problem.isEmpty() ? null : problem);
    setPageComplete(wish != null);
  }

  private static String told(InstallWish wish) {
    InstallFiles files = wish.files();
    return String.join(
        "\n",
        "system: " + wish.profile().address(),
        "production: " + files.production().printed(),
        "staging: " + files.staging().printed(),
        "backups beside: " + files.backup().printed(),
        "Policy Agent: " + files.procedure() + ", refreshed with " + files.refreshCommand());
  }

  /** What is to be installed; empty while something is not clear. */
  Optional<InstallWish> wish() {
    return Optional.ofNullable(wish);
  }
}
