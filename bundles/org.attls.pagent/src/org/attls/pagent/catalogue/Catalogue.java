// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attls.model.facts.FactTable;

/**
 * The statements and parameters of AT-TLS policy files. The data lie in {@code statements.csv} and
 * {@code parameters.csv} and are read once, when first asked for. Keywords are found in any case.
 */
public final class Catalogue {
  private final List<Statement> statements;
  private final Map<String, Contents> byKeyword;

  /** The parameters of one statement, in order and by keyword, see {@link #put}. */
  private record Contents(
      Statement statement, List<Parameter> parameters, Map<String, Parameter> byKeyword) {}

  /** Puts off reading the tables until somebody asks. */
  private static final class Holder {
    static final Catalogue INSTANCE = new Catalogue();
  }

  /** The rows of both tables stand in their order. Plain loops: this is part of the start-up. */
  private Catalogue() {
    statements = FactTable.read(Catalogue.class, "statements.csv", Statement::of);
    byKeyword = HashMap.newHashMap(statements.size());
    for (Statement statement : statements) {
      put(
          byKeyword,
          statement.keyword(),
          new Contents(statement, new ArrayList<>(), new HashMap<>()));
    }
    for (Statement statement : statements) {
      for (String synonym : statement.synonyms()) {
        put(byKeyword, synonym, byKeyword.get(statement.keyword()));
      }
    }
    for (Parameter parameter : FactTable.read(Catalogue.class, "parameters.csv", Parameter::of)) {
      Contents contents = byKeyword.get(parameter.statement());
      contents.parameters.add(parameter);
      put(contents.byKeyword, parameter.keyword(), parameter);
    }
  }

  /** The catalogue. */
  public static Catalogue get() {
    return Holder.INSTANCE;
  }

  /** Every statement, in the order in which a file is written. */
  public List<Statement> statements() {
    return statements;
  }

  /** The statement with a keyword or a synonym of one. */
  public Optional<Statement> statement(String keyword) {
    Contents found = find(byKeyword, keyword);
    return found == null ? Optional.empty() : Optional.of(found.statement);
  }

  /**
   * The parameters of a statement in their order. Empty for an unknown statement, and for one whose
   * contents the catalogue does not describe: nothing in such a statement may be called unknown.
   */
  public List<Parameter> parameters(String statement) {
    Contents found = find(byKeyword, statement);
    return found == null ? List.of() : Collections.unmodifiableList(found.parameters);
  }

  /** The parameter of a statement that has a keyword. */
  public Optional<Parameter> parameter(String statement, String keyword) {
    Contents found = find(byKeyword, statement);
    return found == null ? Optional.empty() : Optional.ofNullable(find(found.byKeyword, keyword));
  }

  /**
   * What the parameters of a statement depend on, beyond the rules of their own rows. Read when
   * first asked for: writing a file needs none of it.
   */
  public List<Dependency> dependencies(String statement) {
    Contents found = find(byKeyword, statement);
    return found == null ? List.of() : Dependency.of(found.statement.keyword());
  }

  /** Enters something as it is spelled and in lower case. */
  private static <T> void put(Map<String, T> map, String keyword, T value) {
    map.put(keyword, value);
    map.put(keyword.toLowerCase(Locale.ROOT), value);
  }

  /** What is spelled so, or else so in another case: most files spell as IBM does. */
  private static <T> T find(Map<String, T> map, String keyword) {
    T found = map.get(keyword);
    return found != null ? found : map.get(keyword.toLowerCase(Locale.ROOT));
  }
}
