// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.naming;

import java.util.Locale;
import org.attls.model.policy.Named;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What the kinds of authoring objects are called in messages. */
public final class Kinds {
  private Kinds() {}

  /** The words for a kind, for example {@code traffic descriptor}. */
  public static String of(EClass kind) {
    StringBuilder words = new StringBuilder();
    for (char c : kind.getName().toCharArray()) {
      if (Character.isUpperCase(c) && !words.isEmpty()) {
        words.append(' ');
      }
      words.append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** The words for a kind with their article, for example {@code an address group}. */
  public static String oneOf(EClass kind) {
    String words = of(kind);
    return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }

  /** An object by kind and name, for example {@code security level GOLD}. */
  public static String describe(EObject object) {
    String kind = of(object.eClass());
    return object instanceof Named named && named.getName() != null
        ? kind + " " + named.getName()
        : kind;
  }
}
