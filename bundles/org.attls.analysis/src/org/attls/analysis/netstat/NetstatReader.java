// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.netstat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds connections in the words of a NETSTAT report, wherever its lines break. A connection is two
 * sockets after a connection number of eight hexadecimal digits, which stands behind the client
 * name. In the short form the state comes behind the sockets, in the long form behind the number.
 */
final class NetstatReader {
  private static final Pattern MESSAGE_ID = Pattern.compile("E[ZX][A-Z]{1,2}[0-9]{3,4}[AEIW]");
  private static final Pattern NUMBER = Pattern.compile("[0-9A-Fa-f]{8}");
  private static final Pattern NO_PARTNER = Pattern.compile("\\*?\\.\\.\\*|\\*\\.\\.[0-9]+");
  private static final Pattern LABEL = Pattern.compile("(?i)(local|foreign|remote)");

  private final List<NetstatLine> lines = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> head = new ArrayList<>();
  private String local;

  NetstatReport read(String text) {
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (NO_PARTNER.matcher(word).matches()) {
        problems.add(
            "'" + (local == null ? word : local) + "' has no TCP partner; AT-TLS is for TCP only.");
        forget();
      } else if (!NetstatSocket.isLike(word)) {
        head.add(word);
      } else if (local == null) {
        local = word;
      } else {
        add(word, i + 1 < words.size() ? words.get(i + 1) : "");
      }
    }
    if (local != null) {
      problems.add("'" + local + "' is one socket only; a connection has two.");
    }
    return new NetstatReport(lines, problems);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String line : text.split("\\R")) {
      List<String> found = new ArrayList<>(List.of(line.strip().split("\\s+")));
      if (MESSAGE_ID.matcher(found.getFirst()).matches()) {
        found.removeFirst();
      }
      found.removeIf(String::isEmpty);
      words.addAll(found);
    }
    return words;
  }

  private void add(String foreign, String next) {
    Optional<NetstatSocket> ours = socket(local);
    Optional<NetstatSocket> theirs = socket(foreign);
    int number = number();
    boolean isLong =
        head.stream().skip(number + 1L).anyMatch(word -> LABEL.matcher(word).matches());
    String client = number > 0 ? head.get(number - 1) : "";
    String state = isLong ? after(number) : next;
    if (ours.isPresent() && theirs.isPresent()) {
      if (ours.get().port() == 0) {
        problems.add("'" + local + "' has no port, so it is no connection.");
      } else {
        lines.add(
            new NetstatLine(client.toUpperCase(Locale.ROOT), ours.get(), theirs.get(), state));
      }
    }
    forget();
  }

  private Optional<NetstatSocket> socket(String word) {
    Optional<NetstatSocket> socket = NetstatSocket.of(word);
    if (socket.isEmpty()) {
      problems.add("'" + word + "' is no address with a port; NETSTAT writes 10.1.1.1..443.");
    }
    return socket;
  }

  /** Where the number of the connection is among the words before its sockets; else -1. */
  private int number() {
    for (int i = head.size() - 1; i >= 0; i--) {
      if (NUMBER.matcher(head.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private String after(int number) {
    boolean there = number >= 0 && number + 1 < head.size();
    return there && !LABEL.matcher(head.get(number + 1)).matches() ? head.get(number + 1) : "";
  }

  private void forget() {
    head.clear();
    local = null;
  }
}
