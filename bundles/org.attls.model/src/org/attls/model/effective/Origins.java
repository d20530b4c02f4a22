// SPDX-License-Identifier: EPL-2.0

package org.attls.model.effective;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the parts of effective objects come from: the objects of the text. */
public final class Origins {
  private record Place(EObject object, EStructuralFeature feature) {}

  private final Map<EObject, EObject> objects = new HashMap<>();
  private final Map<Place, EObject> features = new HashMap<>();

  Origins() {}

  /** An object was made of another one, and has all of it. */
  void put(EObject effective, EObject other) {
    objects.put(effective, of(other));
    for (EStructuralFeature feature : other.eClass().getEAllStructuralFeatures()) {
      EObject giver = features.get(new Place(other, feature));
      if (giver != null) {
        features.put(new Place(effective, feature), giver);
      }
    }
  }

  /** An object is now said to come from another place; its features stay where they are from. */
  void move(EObject effective, EObject written) {
    objects.put(effective, of(written));
  }

  /** A feature comes from where the object comes from at this time, unless it is known already. */
  void keep(EObject effective, EStructuralFeature feature) {
    features.putIfAbsent(new Place(effective, feature), of(effective));
  }

  void put(EObject effective, EStructuralFeature feature, EObject written) {
    features.put(new Place(effective, feature), of(written));
  }

  /** The object of the text that an object was made of: itself if it is of the text. */
  public EObject of(EObject effective) {
    return objects.getOrDefault(effective, effective);
  }

  /** The object of the text that gives an object a feature: one that it extends, or its own. */
  public EObject of(EObject effective, EStructuralFeature feature) {
    EObject giver = features.get(new Place(effective, feature));
    return giver == null ? of(effective) : giver;
  }
}
