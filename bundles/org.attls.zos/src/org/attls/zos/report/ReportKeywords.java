// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.ActionLevel;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;

/**
 * The parameters that the report of an action can show. NETSTAT does not print in which inner
 * statement a parameter stands; no action has one keyword in two of them.
 */
public final class ReportKeywords {
  /**
   * A parameter and its way there.
   *
   * @param blocks the parameters of the inner statements, from the outside; none if it stands in
   *     the action itself
   * @param parameter the parameter
   */
  public record Found(List<Parameter> blocks, Parameter parameter) {
    /** The name of the list that it feeds, else its keyword. */
    public String key() {
      return parameter.list().orElse(parameter.keyword());
    }
  }

  private static final Map<ActionLevel, Map<String, Found>> ALL = all();

  private ReportKeywords() {}

  private static Map<ActionLevel, Map<String, Found>> all() {
    Map<ActionLevel, Map<String, Found>> all = new EnumMap<>(ActionLevel.class);
    for (ActionLevel level : ActionLevel.values()) {
      Map<String, Found> found = new HashMap<>();
      collect(level.statement(), List.of(), found);
      all.put(level, found);
    }
    return all;
  }

  private static void collect(String statement, List<Parameter> way, Map<String, Found> found) {
    for (Parameter parameter : Catalogue.get().parameters(statement)) {
      switch (parameter.type().value()) {
        case ValueType.InlineBlock block -> {
          List<Parameter> further = new ArrayList<>(way);
          further.add(parameter);
          collect(parameter.keyword(), further, found);
        }
        case ValueType.NameReference reference -> {}
        default -> found.putIfAbsent(fold(parameter.keyword()), new Found(way, parameter));
      }
    }
  }

  private static String fold(String keyword) {
    return keyword.toLowerCase(Locale.ROOT);
  }

  /** The parameter that a label means in the report of an action. */
  public static Optional<Found> find(ActionLevel level, String label) {
    return Optional.ofNullable(ALL.get(level).get(fold(label)));
  }
}
