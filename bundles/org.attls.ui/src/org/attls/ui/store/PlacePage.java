// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.util.Optional;
import org.attls.ui.install.ProfileWarning;
import org.attls.ui.wizards.ReadingPage;
import org.eclipse.swt.widgets.Composite;

/** Asks where the store is. */
final class PlacePage extends ReadingPage {
  private PlaceFields fields;
  private boolean read;

  PlacePage() {
    super("place");
    setTitle("Connection and place");
    setDescription("The data set or folder on z/OS in which the project is kept.");
  }

  @Override
  public void createControl(Composite parent) {
    fields = new PlaceFields(parent, this::validate);
    setPageComplete(false);
    setControl(fields.control());
  }

  @Override
  protected boolean isOutdated() {
    return !read;
  }

  @Override
  protected void read() {
    read = true;
    ((OpenStoreWizard) getWizard()).profiles(this::setErrorMessage).ifPresent(fields::show);
  }

  private void validate() {
    Optional<String> warning = fields.profile().flatMap(each -> ProfileWarning.of(each.profile()));
    setMessage(warning.orElse(null), warning.isPresent() ? WARNING : NONE);
    setErrorMessage(fields.problem().orElse(null));
    setPageComplete(fields.target().isPresent());
  }

  /** Where the store is; empty while that is not clear. */
  Optional<StoreTarget> target() {
    return fields.target();
  }
}
