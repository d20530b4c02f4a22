// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.messages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.FactTable;

/**
 * What a return code in a message of AT-TLS means, from {@code return-codes.csv}.
 *
 * @param first the code, or the first of a range
 * @param last the same code, or the last of the range
 * @param source whose code it is: System SSL or AT-TLS
 * @param meaning what it means, as a sentence
 * @param action what to do; empty if nothing can be said
 * @param look what of the policy to look at
 * @param evidence how well the meaning is known
 */
public record ReturnCode(
    int first,
    int last,
    String source,
    String meaning,
    String action,
    List<String> look,
    Evidence evidence) {
  private static final List<ReturnCode> ALL =
      FactTable.read(
          ReturnCode.class,
          "return-codes.csv",
          row ->
              new ReturnCode(
                  Integer.parseInt(row.getField("first")),
                  Integer.parseInt(row.getField("last")),
                  row.getField("source"),
                  row.getField("meaning"),
                  row.getField("action"),
                  Arrays.stream(row.getField("look").split(";"))
                      .filter(word -> !word.isEmpty())
                      .toList(),
                  Evidence.of(row.getField("evidence"))));

  /** Copies the list, so that the fact cannot change. */
  public ReturnCode {
    look = List.copyOf(look);
  }

  /** Every row: first single codes, then ranges. */
  public static List<ReturnCode> all() {
    return ALL;
  }

  /** What a code means; empty for 0, which is no error, and for what is no code. */
  public static Optional<ReturnCode> find(int code) {
    return ALL.stream().filter(row -> row.first <= code && code <= row.last).findFirst();
  }
}
