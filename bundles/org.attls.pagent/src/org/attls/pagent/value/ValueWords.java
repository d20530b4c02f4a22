// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.Optional;
import org.attls.model.facts.NamedGroup;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;

/**
 * Words that a setting may have for a value that the flat file has only as a code: the names of
 * curves and key share groups.
 */
public final class ValueWords {
  private ValueWords() {}

  /**
   * The value as the flat file has it.
   *
   * @param parameter what the value is for
   * @param word the value as written, in any case
   * @return the code of a group; any other word as it is
   */
  public static String toFlat(Parameter parameter, String word) {
    return isForGroups(parameter)
        ? NamedGroup.all().stream()
            .filter(group -> group.name().equalsIgnoreCase(word))
            .map(NamedGroup::code)
            .findFirst()
            .orElse(word)
        : word;
  }

  /**
   * The word that says a value of the flat file best.
   *
   * @return the name of the group with a code; empty if there is none
   */
  public static Optional<String> ofFlat(Parameter parameter, String value) {
    return isForGroups(parameter)
        ? NamedGroup.all().stream()
            .filter(group -> group.code().equals(value))
            .map(NamedGroup::name)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isForGroups(Parameter parameter) {
    return parameter.type().value() instanceof ValueType.Groups;
  }
}
