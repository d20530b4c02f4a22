// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import java.util.ArrayList;
import java.util.List;
import org.attls.model.settings.SettingWords;
import org.attls.policy.ide.details.Details;
import org.attls.policy.ide.details.Details.Row;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Tables of the resulting values of an object, with where they come from if that is elsewhere. */
final class Resulting {
  private static final int MAX_LINES = 30;

  private Resulting() {}

  /** The values of an object, but those with some names. */
  static void add(EObject object, List<String> without, Markdown text) {
    Details.of(object)
        .ifPresent(
            details ->
                table(
                    details.rows().stream().filter(row -> !without.contains(row.name())).toList(),
                    Kinds.describe(object),
                    object.eResource().getURI(),
                    text));
  }

  /** The settings of an object, and the symbols that it has. */
  static void settings(EObject object, Markdown text) {
    Details.of(object)
        .ifPresent(
            details ->
                table(
                    details.rows().stream().filter(row -> isSetting(row.name())).toList(),
                    Kinds.describe(object),
                    object.eResource().getURI(),
                    text));
  }

  private static boolean isSetting(String name) {
    return name.startsWith("&") || SettingWords.find(name).isPresent();
  }

  /** Where the value of a name comes from, in brackets, if that is not the object itself. */
  static String from(EObject object, String name) {
    String own = Kinds.describe(object);
    return Details.of(object).stream()
        .flatMap(details -> details.rows().stream())
        .filter(row -> row.name().equals(name) && !row.origin().object().equals(own))
        .findFirst()
        .map(
            row ->
                " (from " + Markdown.escape(row.origin().label(object.eResource().getURI())) + ")")
        .orElse("");
  }

  private static void table(List<Row> rows, String own, URI file, Markdown text) {
    boolean elsewhere = rows.stream().anyMatch(row -> !row.origin().object().equals(own));
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows.subList(0, Math.min(MAX_LINES, rows.size()))) {
      List<String> line =
          new ArrayList<>(List.of(Markdown.escape(row.name()), Markdown.escape(row.value())));
      if (elsewhere) {
        line.add(Markdown.escape(row.origin().label(file)));
      }
      lines.add(line);
    }
    List<String> head = elsewhere ? List.of("Value of", "Is", "From") : List.of("Value of", "Is");
    text.table(head, lines);
    if (rows.size() > MAX_LINES) {
      text.paragraph(rows.size() + " values in all.");
    }
  }
}
