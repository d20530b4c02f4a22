// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import org.attls.model.effective.Effective;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.Named;
import org.attls.model.policy.Stack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a policy is generated for.
 *
 * @param stack the stack
 * @param image its image
 * @param release the release whose statements and defaults hold
 * @param effective the authoring objects as the stack has them
 */
record Target(Stack stack, Image image, Release release, Effective effective) {

  /**
   * The target of a stack.
   *
   * @throws IllegalArgumentException if it is in no image, or the image has no known release and
   *     the options name none
   */
  static Target of(Stack stack, GenerationOptions options) {
    if (!(stack.eContainer() instanceof Image image)) {
      throw Invalid.because(stack, "is in no image");
    }
    Release release =
        options
            .release()
            .or(() -> Release.find(String.valueOf(image.getRelease())))
            .orElseThrow(() -> Invalid.because(image, "has the release " + image.getRelease()));
    return new Target(stack, image, release, Effective.in(stack));
  }

  ReleaseDefaults defaults() {
    return new ReleaseDefaults(release);
  }

  /** The objects of the text behind some objects, in this order, each once; null is left out. */
  List<EObject> written(EObject... objects) {
    List<EObject> written = new ArrayList<>(objects.length);
    for (EObject object : objects) {
      EObject origin = object == null ? null : effective.origins().of(object);
      if (origin != null && !written.contains(origin)) {
        written.add(origin);
      }
    }
    return written;
  }

  /** The object of the text that gives an object one of its features. */
  EObject giver(EObject object, EStructuralFeature feature) {
    return effective.origins().of(object, feature);
  }

  /** The object of the text that an object is made of, then those around it up to a named one. */
  List<EObject> withHolders(EObject object) {
    List<EObject> found = new ArrayList<>();
    EObject each = effective.origins().of(object);
    found.add(each);
    while (!(each instanceof Named) && each.eContainer() != null) {
      each = each.eContainer();
      found.add(each);
    }
    return found;
  }
}
