// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.SharedRules;

/**
 * The names of objects with what tells them from others of the same name in one stack: the
 * namespace, and the shared rules that a rule is one of. What a stack holds itself has no more than
 * its name.
 */
final class FullNames {
  private FullNames() {}

  /** The full name of an object of the text. */
  static String of(Named object) {
    String outer =
        switch (object.eContainer()) {
          case PolicyFile file when file.getNamespace() != null -> file.getNamespace() + ':';
          case SharedRules shared -> of(shared) + '.';
          case null, default -> "";
        };
    return outer + object.getName();
  }
}
