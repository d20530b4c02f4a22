// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.refactoring;

import java.util.Optional;
import org.attls.model.policy.Named;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.Targets;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

/**
 * An object to rename; it holds on to no object of the model.
 *
 * @param uri the object
 * @param kind the words for its kind
 * @param name its name
 */
record RenameTarget(URI uri, String kind, String name) {
  /** The object that the word at an offset names. */
  static Optional<RenameTarget> at(XtextResource resource, int offset) {
    return Spot.at(resource, offset)
        .flatMap(Targets::of)
        .map(
            object ->
                new RenameTarget(
                    EcoreUtil.getURI(object), Kinds.of(object.eClass()), object.getName()));
  }

  /** The object in the model. */
  Optional<Named> find(XtextResource resource) {
    return resource.getResourceSet().getEObject(uri, false) instanceof Named named
            && name.equals(named.getName())
        ? Optional.of(named)
        : Optional.empty();
  }
}
