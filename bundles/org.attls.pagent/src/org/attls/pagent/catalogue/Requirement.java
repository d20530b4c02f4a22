// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.util.Locale;

/** Whether a statement must have a parameter. */
public enum Requirement {
  /** It may be left out. */
  NO,
  /** It must be there. */
  YES,
  /** One parameter of its exclusive group must be there. */
  ONE_OF_GROUP,
  /** At least one of all parameters of the statement that are marked so must be there. */
  ANY_OF_STATEMENT,
  /** It must be there if the group action of the same rule has TTLSEnabled On. */
  IF_ENABLED;

  static Requirement of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
