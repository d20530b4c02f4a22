// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.attls.model.effective.Symbols;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Symbol;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The symbols in the values of objects; descriptions are for people and have none. */
final class SymbolsIn {
  private SymbolsIn() {}

  /** The names of the symbols in an object and what it contains. */
  static Set<String> all(EObject object) {
    Set<String> names = new HashSet<>();
    addOwn(object, names);
    Iterator<EObject> inside = object.eAllContents();
    while (inside.hasNext()) {
      addOwn(inside.next(), names);
    }
    return names;
  }

  private static void addOwn(EObject object, Set<String> names) {
    if (object instanceof Symbol) {
      return;
    }
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (attribute != PolicyPackage.Literals.NAMED__DESCRIPTION && object.eIsSet(attribute)) {
        Object value = object.eGet(attribute);
        if (value instanceof Collection<?> values) {
          values.forEach(each -> names.addAll(Symbols.in(textOf(each))));
        } else {
          names.addAll(Symbols.in(textOf(value)));
        }
      }
    }
  }

  /** The text of a value; empty if it is not written as one. */
  static String textOf(Object value) {
    return switch (value) {
      case String text -> text;
      case PortRange ports -> ports.text();
      case AddressRange addresses -> addresses.text();
      case null, default -> "";
    };
  }
}
