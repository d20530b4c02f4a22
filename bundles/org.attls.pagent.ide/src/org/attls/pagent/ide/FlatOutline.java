// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/**
 * A statement in the outline of a flat file.
 *
 * @param statement its keyword as IBM spells it
 * @param name its name; empty if it has none
 * @param detail what tells it from others: the conditions of a rule, the ports of a range
 * @param selection what is selected when it is chosen: its name, or its keyword
 * @param span all of it
 * @param children the statements in it
 */
public record FlatOutline(
    String statement,
    String name,
    String detail,
    Span selection,
    Span span,
    List<FlatOutline> children) {

  private static final int LONGEST_DETAIL = 80;

  /** The keywords whose values tell a statement from others of its kind. */
  private static final List<String> TELLING =
      List.of(
          "Direction",
          "LocalPortRange",
          "RemotePortRange",
          "Jobname",
          "Userid",
          "TTLSEnabled",
          "HandshakeRole",
          "Keyring",
          "Port",
          "Addr",
          "Prefix",
          "Range");

  /** The outline of a file, in its order. */
  public static List<FlatOutline> of(FlatPolicy policy) {
    return policy.statements().map(FlatOutline::of).toList();
  }

  private static FlatOutline of(FlatStatement statement) {
    Span name = statement.nameSpan();
    return new FlatOutline(
        statement.canonicalKeyword(),
        statement.name(),
        detail(statement),
        name.isEmpty() ? statement.keywordSpan() : name,
        statement.span(),
        statement.statements().map(FlatOutline::of).toList());
  }

  private static String detail(FlatStatement statement) {
    List<String> parts = new ArrayList<>();
    for (String keyword : TELLING) {
      statement.settings(keyword).map(FlatSetting::value).forEach(parts::add);
    }
    String text = parts.stream().collect(Collectors.joining(" "));
    return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL - 1) + "…";
  }
}
