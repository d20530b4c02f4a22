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
  private static final String ANY = "any release";

  private final String none;
  private final Combo combo;

  /** Puts the choice below what a composite has, with a text before it. */
  public ReleaseChoice(Composite parent) {
    this(parent, "Check flat files for z/OS &release:", ANY);
  }

  /**
   * Puts a choice below what a composite has.
   *
   * @param label the text before it
   * @param none what it is called that no release is chosen
   */
  ReleaseChoice(Composite parent, String label, String none) {
    this.none = none;
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
    new Label(row, SWT.NONE).setText(label);
    combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.add(none);
    Release.all().forEach(each -> combo.add(each.name()));
    combo.select(0);
  }

  /** Shows a choice. */
  public void show(Optional<Release> release) {
    combo.setText(release.map(Release::name).orElse(none));
  }

  /** What is chosen. */
  public Optional<Release> chosen() {
    return Release.find(combo.getText());
  }
}
