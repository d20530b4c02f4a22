// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.messages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message in a log.
 *
 * @param line the line on which it begins, from 1
 * @param id its ID, such as EZD1286I
 * @param text its text, its lines joined with blanks
 * @param fields what it says, by the label in capitals without its colon, such as RULE
 */
public record LogMessage(int line, String id, String text, Map<String, String> fields) {
  /** Copies the fields, so that the message cannot change. */
  public LogMessage {
    fields = Map.copyOf(fields);
  }

  /**
   * The messages of a text, in its order: lines of syslogd, SYSLOG or a console, as people paste
   * them. What is no message of the Policy Agent or of TCP/IP is passed over.
   */
  public static List<LogMessage> of(String text) {
    return new LogReader().read(text);
  }

  /** What a label says; empty if it is not there. */
  public Optional<String> field(String label) {
    return Optional.ofNullable(fields.get(label));
  }

  /** The return code; empty if there is none. */
  public Optional<Integer> returnCode() {
    return field("RC").filter(code -> code.matches("[0-9]{1,9}")).map(Integer::valueOf);
  }
}
