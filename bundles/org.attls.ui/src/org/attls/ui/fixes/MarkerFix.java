// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import java.util.function.Supplier;
import org.attls.ui.Icons;
import org.attls.ui.refactoring.TextChanges;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;

/**
 * A quick fix to choose in the Problems view. A file that is not open is saved.
 *
 * @param title what it does
 * @param change makes the change
 */
record MarkerFix(String title, Supplier<Change> change) implements IMarkerResolution2 {
  @Override
  public String getLabel() {
    return title;
  }

  @Override
  public String getDescription() {
    return title;
  }

  @Override
  public Image getImage() {
    return Icons.image("fix");
  }

  @Override
  public void run(IMarker marker) {
    TextChanges.performUndoable(change.get());
  }
}
