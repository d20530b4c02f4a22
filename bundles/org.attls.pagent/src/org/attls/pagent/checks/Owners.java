// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;

/** Which statements have a parameter. */
final class Owners {
  private static final Map<String, List<Parameter>> BY_KEYWORD = byKeyword();

  private Owners() {}

  private static Map<String, List<Parameter>> byKeyword() {
    Map<String, List<Parameter>> owners = new HashMap<>();
    for (Statement statement : Catalogue.get().statements()) {
      if (statement.kind().isPolicy()) {
        for (Parameter parameter : Catalogue.get().parameters(statement.keyword())) {
          owners
              .computeIfAbsent(
                  parameter.keyword().toLowerCase(Locale.ROOT), key -> new ArrayList<>(1))
              .add(parameter);
        }
      }
    }
    return owners;
  }

  /** The parameters with a keyword, one for each statement that has it. */
  static List<Parameter> of(String keyword) {
    return BY_KEYWORD.getOrDefault(keyword.toLowerCase(Locale.ROOT), List.of());
  }

  /** The statements that have a parameter: only those that may stand in one, if there are any. */
  static List<String> statements(List<Parameter> parameters, String within) {
    List<String> all = parameters.stream().map(Parameter::statement).toList();
    List<String> inner =
        all.stream()
            .filter(
                owner ->
                    Catalogue.get()
                        .statement(owner)
                        .filter(statement -> statement.inlineIn().contains(within))
                        .isPresent())
            .toList();
    return inner.isEmpty() ? all : inner;
  }
}
