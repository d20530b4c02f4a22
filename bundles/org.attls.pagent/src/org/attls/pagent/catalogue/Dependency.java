// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import org.attls.findings.Severity;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.FactTable;

/**
 * A parameter that counts only together with another one. Where the other one is not coded, its
 * default counts; in a connection action, the value of the environment action.
 *
 * @param statement the keyword of the statement
 * @param keyword the keyword of the parameter
 * @param needsStatement the keyword of the statement with the other parameter, often the same
 * @param needs the keyword of the other parameter
 * @param values the values that it must have, in any case; empty if it only has to be coded
 * @param severity how grave it is to code the parameter without the other
 * @param evidence how well that is known
 * @param meaning one sentence for messages and the reference page
 */
public record Dependency(
    String statement,
    String keyword,
    String needsStatement,
    String needs,
    List<String> values,
    Severity severity,
    Evidence evidence,
    String meaning) {

  /** Puts off reading the table until somebody asks. */
  private static final class Holder {
    static final List<Dependency> ALL =
        FactTable.read(Dependency.class, "dependencies.csv", Dependency::of);
  }

  /** Every dependency. */
  public static List<Dependency> all() {
    return Holder.ALL;
  }

  /** Whether a value of the other parameter is one that it must have. */
  public boolean isMetBy(String value) {
    return values.isEmpty() || values.stream().anyMatch(value::equalsIgnoreCase);
  }

  static List<Dependency> of(String statement) {
    return all().stream().filter(one -> one.statement.equals(statement)).toList();
  }

  private static Dependency of(NamedCsvRecord row) {
    return new Dependency(
        row.getField("statement"),
        row.getField("keyword"),
        row.getField("needs_statement"),
        row.getField("needs"),
        Notation.list(row.getField("values"), '|'),
        Severity.valueOf(row.getField("severity").toUpperCase(Locale.ROOT)),
        Evidence.of(row.getField("evidence")),
        row.getField("meaning"));
  }
}
