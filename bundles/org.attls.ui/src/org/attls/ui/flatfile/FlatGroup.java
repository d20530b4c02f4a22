// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Statement;

/** The statements of one kind. Groups of one kind are equal, whatever is in them. */
final class FlatGroup {
  private final String keyword;
  private final List<FlatStatement> statements = new ArrayList<>();

  private FlatGroup(String keyword) {
    this.keyword = keyword;
  }

  /** Groups statements by their keyword; the first of a kind gives the place of its group. */
  static List<FlatGroup> of(List<FlatStatement> statements) {
    Map<String, FlatGroup> groups = new LinkedHashMap<>();
    for (FlatStatement each : statements) {
      groups
          .computeIfAbsent(
              each.keyword().toLowerCase(Locale.ROOT),
              key -> new FlatGroup(asIbmSpellsIt(each.keyword())))
          .statements
          .add(each);
    }
    return List.copyOf(groups.values());
  }

  private static String asIbmSpellsIt(String keyword) {
    return Catalogue.get().statement(keyword).map(Statement::keyword).orElse(keyword);
  }

  /** The keyword of all its statements. */
  String keyword() {
    return keyword;
  }

  /** The statements in the order of the file. */
  List<FlatStatement> statements() {
    return statements;
  }

  /** Whether a statement belongs here. */
  boolean holds(FlatStatement statement) {
    return statement.keyword().equalsIgnoreCase(keyword);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FlatGroup group && group.keyword.equals(keyword);
  }

  @Override
  public int hashCode() {
    return keyword.hashCode();
  }
}
