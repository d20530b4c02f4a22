// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.text;

import java.util.Optional;
import org.attls.model.policy.Named;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The object that a word names, whether it defines it or refers to it. */
public final class Targets {
  private static final String NAME = "name";

  private Targets() {}

  /** The object that a word names; empty if it names none, or one that does not exist. */
  public static Optional<Named> of(Spot spot) {
    if (spot.feature().isEmpty() || spot.owner() == null) {
      return Optional.empty();
    }
    if (spot.feature().equals(NAME)) {
      return spot.owner() instanceof Named named && named.getName() != null
          ? Optional.of(named)
          : Optional.empty();
    }
    EStructuralFeature feature = spot.owner().eClass().getEStructuralFeature(spot.feature());
    return feature instanceof EReference reference
            && !reference.isContainment()
            && spot.owner().eGet(reference) instanceof Named named
            && !named.eIsProxy()
        ? Optional.of(named)
        : Optional.empty();
  }
}
