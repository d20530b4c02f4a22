// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import org.attls.policy.ide.fixes.Fix;
import org.attls.ui.Icons;
import org.attls.ui.refactoring.TextChanges;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;

/** A quick fix to choose in the Problems view. A file that is not open is saved. */
record MarkerFix(Fix fix) implements IMarkerResolution2 {
  @Override
  public String getLabel() {
    return fix.title();
  }

  @Override
  public String getDescription() {
    return fix.title();
  }

  @Override
  public Image getImage() {
    return Icons.image("fix");
  }

  @Override
  public void run(IMarker marker) {
    TextChanges.performUndoable(
        TextChanges.of(fix.title(), fix.changes(), TextFileChange.KEEP_SAVE_STATE));
  }
}
