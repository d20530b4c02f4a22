// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.ValueType;

/** What a keyword is, whatever statement it stands in. */
enum Keywords {
  /** A statement that only ever stands alone. */
  TOP_STATEMENT,
  /** A statement that may also stand in another. */
  STATEMENT,
  /** A parameter whose value is the name of a statement. */
  REFERENCE,
  /** Any other parameter. */
  PARAMETER,
  /** Nothing that the catalogue has. */
  UNKNOWN;

  private static final Map<String, Keywords> ALL = all();

  private static Map<String, Keywords> all() {
    Map<String, Keywords> all = new HashMap<>();
    Catalogue catalogue = Catalogue.get();
    for (Statement statement : catalogue.statements()) {
      catalogue
          .parameters(statement.keyword())
          .forEach(parameter -> all.put(key(parameter.keyword()), of(parameter)));
    }
    for (Statement statement : catalogue.statements()) {
      all.put(key(statement.keyword()), statement.inlineIn().isEmpty() ? TOP_STATEMENT : STATEMENT);
    }
    return all;
  }

  private static Keywords of(Parameter parameter) {
    return parameter.type().value() instanceof ValueType.NameReference ? REFERENCE : PARAMETER;
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** What a word is that stands where a keyword belongs. */
  static Keywords of(String word) {
    return ALL.getOrDefault(key(word), UNKNOWN);
  }

  /** Whether it is a statement. */
  boolean isStatement() {
    return this == TOP_STATEMENT || this == STATEMENT;
  }
}
