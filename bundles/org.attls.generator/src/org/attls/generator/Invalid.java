// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import org.attls.model.policy.Named;
import org.eclipse.emf.ecore.EObject;

/** The complaint about authoring objects that the checks of the language do not let pass. */
final class Invalid {
  private Invalid() {}

  /**
   * Refuses an object.
   *
   * @throws IllegalArgumentException if {@code wrong}
   */
  static void when(boolean wrong, EObject object, String complaint) {
    if (wrong) {
      throw because(object, complaint);
    }
  }

  /** The exception that names the object and what is wrong with it. */
  static IllegalArgumentException because(EObject object, String complaint) {
    return new IllegalArgumentException(describe(object) + ' ' + complaint);
  }

  private static String describe(EObject object) {
    if (object instanceof Named named) {
      return object.eClass().getName() + ' ' + named.getName();
    }
    if (object.eContainer() == null) {
      return object.eClass().getName();
    }
    return object.eClass().getName() + " in " + describe(object.eContainer());
  }
}
