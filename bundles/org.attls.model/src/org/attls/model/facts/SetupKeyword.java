// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.List;
import java.util.Optional;

/**
 * A statement of a configuration file beside the policy.
 *
 * @param kind whose file it is in: FTP, TN3270 or PAGENT for the environment of the Policy Agent
 * @param keyword the keyword, in upper case
 * @param values the values that it takes; empty if any, or if the list is not known
 * @param ignored whether it has no effect where AT-TLS does the work
 * @param meaning what it is for
 * @param evidence how well it is known
 */
public record SetupKeyword(
    String kind,
    String keyword,
    List<String> values,
    boolean ignored,
    String meaning,
    Evidence evidence) {

  private static final List<SetupKeyword> ALL =
      FactTable.read(
          SetupKeyword.class,
          "setup-statements.csv",
          row ->
              new SetupKeyword(
                  row.getField("kind"),
                  row.getField("keyword"),
                  List.of(row.getField("values").split(" ")).stream()
                      .filter(each -> !each.isEmpty())
                      .toList(),
                  row.getField("ignored").equals("yes"),
                  row.getField("meaning"),
                  Evidence.of(row.getField("evidence"))));

  /** Every statement, in the order of the table. */
  public static List<SetupKeyword> all() {
    return ALL;
  }

  /** The statements of a kind of file. */
  public static List<SetupKeyword> of(String kind) {
    return ALL.stream().filter(each -> each.kind.equals(kind)).toList();
  }

  /** The statement of a kind of file with a keyword, in any case. */
  public static Optional<SetupKeyword> find(String kind, String keyword) {
    return of(kind).stream().filter(each -> each.keyword.equalsIgnoreCase(keyword)).findFirst();
  }
}
