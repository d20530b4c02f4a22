// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A part of the authoring text that made a line: an object, one of its properties, or one value of
 * such a property.
 *
 * @param object the object, one of the text and not what it comes to with what it extends
 * @param feature the property; null for the object as a whole
 * @param index which value of a property with several, from 0; {@link #ALL} for the property as a
 *     whole
 */
public record Source(EObject object, EStructuralFeature feature, int index) {
  /** The index that stands for all values. */
  public static final int ALL = -1;

  /** Checks that there is an object. */
  public Source {
    Objects.requireNonNull(object, "object");
  }

  /** An object as a whole. */
  static Source of(EObject object) {
    return new Source(object, null, ALL);
  }
}
