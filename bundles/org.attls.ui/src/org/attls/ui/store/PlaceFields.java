// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.util.List;
import java.util.Optional;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields that ask where a store is. */
final class PlaceFields {
  private static final int WIDTH = 480;

  private final Composite all;
  private final Combo profile;
  private final Text place;
  private final Runnable changed;
  private List<StoreProfiles.Found> found = List.of();

  /**
   * Makes the fields.
   *
   * @param changed told when the user changes them
   */
  PlaceFields(Composite parent, Runnable changed) {
    this.changed = changed;
    all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(all);
    new Label(all, SWT.NONE).setText("Connection &profile:");
    profile = new Combo(all, SWT.DROP_DOWN | SWT.READ_ONLY);
    profile.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fill()));
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(profile);
    new Label(all, SWT.NONE).setText("&Data set or folder:");
    place = new Text(all, SWT.BORDER);
    place.setMessage("//'USER1.ATTLS.STORE' or /u/user1/attls");
    place.addModifyListener(event -> changed.run());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
  }

  Composite control() {
    return all;
  }

  /** Offers profiles, at least one. */
  void show(List<StoreProfiles.Found> profiles) {
    found = profiles;
    profiles.forEach(each -> profile.add(each.label()));
    int usual = 0;
    while (usual < profiles.size() - 1 && profiles.get(usual).profile().store().isEmpty()) {
      usual++;
    }
    profile.select(profiles.get(usual).profile().store().isPresent() ? usual : 0);
    fill();
    (place.getText().isEmpty() ? place : profile).setFocus();
  }

  private void fill() {
    place.setText(chosen().profile().store().map(HostFile::printed).orElse(""));
    changed.run();
  }

  private StoreProfiles.Found chosen() {
    return found.get(profile.getSelectionIndex());
  }

  /** The profile that is chosen; empty before any is offered. */
  Optional<StoreProfiles.Found> profile() {
    return found.isEmpty() ? Optional.empty() : Optional.of(chosen());
  }

  /** Where the store is; empty while that is not clear. */
  Optional<StoreTarget> target() {
    return found.isEmpty() || problem().isPresent()
        ? Optional.empty()
        : Optional.of(new StoreTarget(chosen().file(), chosen().profile(), parsed()));
  }

  /** Why the fields say no place; empty if they do, or nothing was typed. */
  Optional<String> problem() {
    if (place.getText().isBlank()) {
      return Optional.of("Name the data set or folder of the store; it exists already.");
    }
    try {
      return parsed() instanceof HostFile.Member member
          ? Optional.of(member.printed() + " is a member; a store is a whole data set or a folder.")
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("That is no place for a store: " + e.getMessage() + '.');
    }
  }

  private HostFile parsed() {
    return HostFileNames.parse(place.getText().strip());
  }
}
