// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;

/**
 * What a traffic type says.
 *
 * @param head the conditions and the role, in the words of the language
 * @param properties the settings, in order
 * @param verbatims what it carries as it is
 */
record TypeContent(String head, List<Property> properties, List<VerbatimBlock> verbatims) {
  private static final String SECONDARY_MAP = "secondary map";

  /** Whether connections of the process can be the secondary ones of this one. */
  boolean isSecondaryMap() {
    return properties.stream()
        .anyMatch(each -> each.words().equals(SECONDARY_MAP) && each.values().isEmpty());
  }
}
