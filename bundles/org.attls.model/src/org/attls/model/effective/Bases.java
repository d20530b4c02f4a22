// SPDX-License-Identifier: EPL-2.0

package org.attls.model.effective;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.eclipse.emf.ecore.EObject;

/** What objects extend, from the object itself to the one that extends nothing. */
public final class Bases {
  private Bases() {}

  /** A level and what it extends. One that extends itself, directly or not, is there once. */
  public static List<SecurityLevel> of(SecurityLevel level) {
    return chain(level, SecurityLevel::getBase);
  }

  /** A descriptor and what it extends. One that extends itself, directly or not, is there once. */
  public static List<TrafficDescriptor> of(TrafficDescriptor descriptor) {
    return chain(descriptor, TrafficDescriptor::getBase);
  }

  private static <T extends EObject> List<T> chain(T object, UnaryOperator<T> base) {
    SequencedSet<T> chain = new LinkedHashSet<>();
    for (T each = object; each != null && !each.eIsProxy(); each = base.apply(each)) {
      if (!chain.add(each)) {
        break;
      }
    }
    return List.copyOf(chain);
  }
}
