// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attls.pagent.ide.FlatOutline;

/** The statements of one kind. Groups of one kind are equal, whatever is in them. */
final class FlatGroup {
  private final String keyword;
  private final List<FlatOutline> statements = new ArrayList<>();

  private FlatGroup(String keyword) {
    this.keyword = keyword;
  }

  /** Groups statements by their keyword; the first of a kind gives the place of its group. */
  static List<FlatGroup> of(List<FlatOutline> statements) {
    Map<String, FlatGroup> groups = new LinkedHashMap<>();
    for (FlatOutline each : statements) {
      groups
          .computeIfAbsent(
              each.statement().toLowerCase(Locale.ROOT), key -> new FlatGroup(each.statement()))
          .statements
          .add(each);
    }
    return List.copyOf(groups.values());
  }

  /** The keyword of all its statements. */
  String keyword() {
    return keyword;
  }

  /** The statements in the order of the file. */
  List<FlatOutline> statements() {
    return statements;
  }

  /** Whether a statement belongs here. */
  boolean holds(FlatOutline statement) {
    return statement.statement().equalsIgnoreCase(keyword);
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
