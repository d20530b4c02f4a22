// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.index;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.attls.model.policy.PolicyPackage;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;

/** Follows references through the index, by name and from object to object. */
final class Reach {
  private final ISelectable index;

  Reach(ISelectable index) {
    this.index = index;
  }

  /** The names that are reached from some objects, by one reference or by several. */
  Set<ObjectName> from(Collection<IEObjectDescription> objects) {
    Set<ObjectName> reached = new HashSet<>();
    Deque<IEObjectDescription> open = new ArrayDeque<>(objects);
    while (!open.isEmpty()) {
      for (ObjectName name : ObjectDescription.referencesOf(open.remove())) {
        if (reached.add(name)) {
          index
              .getExportedObjects(
                  PolicyPackage.Literals.POLICY_OBJECT, QualifiedName.create(name.name()), false)
              .forEach(each -> add(each, name, open));
        }
      }
    }
    return reached;
  }

  private static void add(
      IEObjectDescription object, ObjectName wanted, Deque<IEObjectDescription> open) {
    if (ObjectDescription.nameOf(object).equals(wanted)) {
      open.add(object);
    }
  }
}
