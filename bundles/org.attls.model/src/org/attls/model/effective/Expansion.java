// SPDX-License-Identifier: EPL-2.0

package org.attls.model.effective;

import java.util.Iterator;
import java.util.List;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts the values of symbols in place of their names. */
final class Expansion {
  private final Symbols symbols;
  private final Copies copies;

  Expansion(Symbols symbols, Origins origins) {
    this.symbols = symbols;
    this.copies = new Copies(origins);
  }

  String text(String text) {
    return symbols.expand(text);
  }

  /** The object itself if it and what it holds are without symbols, else a copy with values. */
  <T extends EObject> T of(T object) {
    if (symbols.values().isEmpty() || !hasSymbol(object)) {
      return object;
    }
    T copy = copies.of(object);
    expand(copy);
    Iterator<EObject> inside = EcoreUtil.getAllContents(copy, false);
    while (inside.hasNext()) {
      expand(inside.next());
    }
    return copy;
  }

  private static boolean hasSymbol(EObject object) {
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      Object value = object.eGet(attribute);
      if (value instanceof List<?> list
          ? list.stream().anyMatch(each -> Symbols.mayBeIn(textOf(each)))
          : Symbols.mayBeIn(textOf(value))) {
        return true;
      }
    }
    return object.eContents().stream().anyMatch(Expansion::hasSymbol);
  }

  private void expand(EObject object) {
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (attribute == PolicyPackage.Literals.NAMED__DESCRIPTION) {
        continue; // Descriptions are for people and never reach a statement.
      }
      Object value = object.eGet(attribute);
      if (value instanceof List<?> list) {
        object.eSet(attribute, ECollections.toEList(list.stream().map(this::expandValue).toList()));
      } else if (Symbols.mayBeIn(textOf(value))) {
        object.eSet(attribute, expandValue(value));
      }
    }
  }

  private Object expandValue(Object value) {
    return switch (value) {
      case String text -> symbols.expand(text);
      case PortRange ports -> PortRange.valueOf(symbols.expand(ports.text()));
      case AddressRange addresses -> AddressRange.valueOf(symbols.expand(addresses.text()));
      default -> value;
    };
  }

  private static String textOf(Object value) {
    return switch (value) {
      case String text -> text;
      case PortRange ports -> ports.text();
      case AddressRange addresses -> addresses.text();
      case null, default -> null;
    };
  }
}
