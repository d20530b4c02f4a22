// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import org.attls.findings.Place;
import org.attls.policy.library.Library;
import org.attls.ui.editor.Editors;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.common.util.URI;

/**
 * Where something is written that a user can go to.
 *
 * @param uri the file, as {@link Editors#open(URI, Place)} takes it
 * @param place the stretch of its text
 */
public record Where(URI uri, Place place) {
  /** For example {@code raleigh.attls, line 12}. */
  public String label() {
    String file = place.file();
    return file.substring(file.lastIndexOf('/') + 1) + ", line " + place.line();
  }

  /** Goes there, in the UI thread. */
  public void open() {
    Editors.open(uri, place);
  }

  /** A place in a file of a project, or of the library. */
  public static Where of(IProject project, Place place) {
    URI uri = URI.createURI(place.file());
    return new Where(
        Library.has(uri) ? uri : PolicyFiles.uri(project.getFile(place.file())), place);
  }
}
