// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.index;

import org.eclipse.emf.ecore.EClass;

/**
 * What a reference asks for: an object of a kind under its name.
 *
 * @param kind the name of the kind's class
 * @param name the name, whose case counts
 */
public record ObjectName(String kind, String name) {
  /** An object of a kind under its name. */
  public static ObjectName of(EClass kind, String name) {
    return new ObjectName(kind.getName(), name);
  }

  /** Reads what {@link #toString()} has written. */
  static ObjectName parse(String text) {
    int blank = text.indexOf(' ');
    return new ObjectName(text.substring(0, blank), text.substring(blank + 1));
  }

  @Override
  public String toString() {
    return kind + ' ' + name;
  }
}
