// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.messages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.FactTable;

/**
 * What a message means, from {@code messages.csv}.
 *
 * @param id its ID, such as EZD1286I
 * @param meaning what it says, as sentences
 * @param action what to do; empty if nothing is to be done or nothing can be said
 * @param evidence how well the meaning is known
 */
public record MessageFact(String id, String meaning, String action, Evidence evidence) {
  private static final List<MessageFact> ALL =
      FactTable.read(
          MessageFact.class,
          "messages.csv",
          row ->
              new MessageFact(
                  row.getField("id"),
                  row.getField("meaning"),
                  row.getField("action"),
                  Evidence.of(row.getField("evidence"))));

  /** Every message that the workbench knows. */
  public static List<MessageFact> all() {
    return ALL;
  }

  /** The message with an ID, in any case. */
  public static Optional<MessageFact> find(String id) {
    String wanted = id.toUpperCase(Locale.ROOT);
    return ALL.stream().filter(fact -> fact.id.equals(wanted)).findFirst();
  }
}
