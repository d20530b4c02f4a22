// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.preferences;

import java.util.Optional;
import org.attls.model.facts.Release;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Chooses a release of z/OS, or none. */
public final class ReleaseChoice {
  private static final String NONE = "any release";

  private final Combo combo;

  /** Puts the choice below what a composite has, with a text before it. */
  public ReleaseChoice(Composite parent) {
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
    new Label(row, SWT.NONE).setText("Check flat files for z/OS &release:");
    combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.add(NONE);
    Release.all().forEach(each -> combo.add(each.name()));
    combo.select(0);
  }

  /** Shows a choice. */
  public void show(Optional<Release> release) {
    combo.setText(release.map(Release::name).orElse(NONE));
  }

  /** What is chosen. */
  public Optional<Release> chosen() {
    return Release.find(combo.getText());
  }
}
