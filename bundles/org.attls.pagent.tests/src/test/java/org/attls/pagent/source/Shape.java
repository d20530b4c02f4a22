// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import org.attls.findings.Lines;

/** The structure of a file as a text that tests can compare. */
final class Shape {
  private Shape() {}

  /**
   * One line for each node, indented by its depth; values in angle brackets, then what is ignored.
   */
  static String of(String text) {
    FlatPolicy policy = FlatPolicy.read(text);
    StringBuilder shape = new StringBuilder();
    policy.contents().forEach(node -> append(policy, node, 0, shape));
    return shape.toString();
  }

  private static void append(FlatPolicy policy, FlatNode node, int depth, StringBuilder shape) {
    shape.append("  ".repeat(depth));
    switch (node) {
      case FlatSetting setting -> {
        shape.append(setting.parameter().isPresent() ? "" : "?").append(setting.keyword());
        shape.append('<').append(setting.value()).append('>');
        shape.append(setting.ignored().of(policy.text())).append('\n');
      }
      case FlatStatement statement -> {
        shape.append(statement.type().isPresent() ? "" : "?").append(statement.keyword());
        shape.append('<').append(statement.name()).append('>');
        shape.append(statement.ignored().of(policy.text()));
        shape.append(statement.openingBrace().isPresent() ? "{" : "");
        shape.append(statement.closingBrace().isPresent() ? "}" : "").append('\n');
        statement.contents().forEach(inner -> append(policy, inner, depth + 1, shape));
      }
    }
  }

  /** The faults of lines and braces: line, column and code. */
  static String faults(String text) {
    Lines lines = Lines.of(text);
    StringBuilder faults = new StringBuilder();
    for (Fault fault : FlatPolicy.read(text).faults()) {
      var place = fault.in("", lines).place();
      faults
          .append(place.line())
          .append(':')
          .append(place.column())
          .append('-')
          .append(place.endColumn())
          .append(' ')
          .append(fault.code())
          .append('\n');
    }
    return faults.toString();
  }
}
