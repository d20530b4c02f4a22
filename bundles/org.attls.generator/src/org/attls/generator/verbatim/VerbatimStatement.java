// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.verbatim;

import java.util.List;
import java.util.Optional;
import org.attls.model.facts.FactTable;

/**
 * Whether the parameters of a statement of the policy file can be given verbatim.
 *
 * @param keyword the keyword of the statement, as the catalogue of statements has it
 * @param taken whether they can; if not, the generator makes the statement of something else
 * @param withoutSecurity whether a rule without security has it
 * @param instead what it makes it of; empty where the parameters can be given
 */
public record VerbatimStatement(
    String keyword, boolean taken, boolean withoutSecurity, String instead) {
  private static final List<VerbatimStatement> ALL =
      FactTable.read(
          VerbatimStatement.class,
          "statements.csv",
          row ->
              new VerbatimStatement(
                  row.getField("statement"),
                  row.getField("taken").equals("yes"),
                  row.getField("without_security").equals("yes"),
                  row.getField("instead")));

  /** Every statement of a generated file. */
  public static List<VerbatimStatement> all() {
    return ALL;
  }

  /**
   * The statement with a keyword.
   *
   * @param keyword the keyword in any case
   */
  public static Optional<VerbatimStatement> find(String keyword) {
    return ALL.stream().filter(each -> each.keyword.equalsIgnoreCase(keyword)).findFirst();
  }
}
