// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.Locale;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** What a node says, without its layout, comments and case of keywords: for comparison only. */
final class Contents {
  private Contents() {}

  /** A text that is equal for two nodes that certainly mean the same. */
  static String of(Subject subject, FlatNode node) {
    StringBuilder text = new StringBuilder();
    append(subject, node, text);
    return text.toString();
  }

  private static void append(Subject subject, FlatNode node, StringBuilder text) {
    switch (node) {
      case FlatSetting setting -> {
        Parameter parameter = subject.parameter(setting).orElse(null);
        text.append(parameter == null ? setting.keyword() : parameter.keyword());
        boolean word = parameter != null && parameter.type().value() instanceof ValueType.Choice;
        String value = setting.value();
        text.append(' ').append(word ? value.toLowerCase(Locale.ROOT) : value);
      }
      case FlatStatement statement -> {
        text.append(subject.type(statement).map(Statement::keyword).orElseGet(statement::keyword));
        text.append(" {\n");
        statement.contents().forEach(inner -> append(subject, inner, text));
        text.append('}');
      }
    }
    text.append('\n');
  }
}
