// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A lock.
 *
 * @param holder who has it
 * @param since when it was taken, in UTC
 * @param token what only the holder knows
 */
public record StoreLock(Holder holder, Instant since, String token) {
  private static final String TITLE = "AT-TLS Workbench lock 1";
  private static final Set<String> KEYS = Set.of("user", "machine", "tool", "since", "token");

  /** The text in the store; no line has more than 80 characters. */
  String print() {
    return String.join(
        "\n",
        TITLE,
        "user " + holder.user(),
        "machine " + holder.machine(),
        "tool " + holder.tool(),
        "since " + since,
        "token " + token,
        "");
  }

  /** Reads a lock; empty if it is none, as when its writer was cut off. */
  static Optional<StoreLock> parse(String text) {
    Map<String, String> words = new HashMap<>();
    for (String line : text.split("\n")) {
      String[] parts = line.strip().split(" ", 2);
      words.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    try {
      return text.startsWith(TITLE) && words.keySet().containsAll(KEYS)
          ? Optional.of(
              new StoreLock(
                  new Holder(words.get("user"), words.get("machine"), words.get("tool")),
                  Instant.parse(words.get("since")),
                  words.get("token")))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return holder + " since " + since;
  }
}
