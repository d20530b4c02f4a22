// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a revision of a store holds.
 *
 * @param revision counts from 1; 0 for a store that was never saved
 * @param save what tells this save from all others
 * @param by who saved
 * @param when when, in UTC
 * @param files the files by their names in the project
 */
record StoreIndex(int revision, String save, Holder by, Instant when, Map<String, Entry> files) {
  /** Before the first save. */
  static final StoreIndex EMPTY =
      new StoreIndex(0, "", new Holder("", "", ""), Instant.EPOCH, Map.of());

  private static final String TITLE = "AT-TLS Workbench store 1";
  private static final int LONGEST_PIECE = 60;
  private static final Pattern HEAD =
      Pattern.compile(
          "revision ([0-9]{1,7})\nsave (\\w+)\nuser (\\S+)\nmachine (\\S+)\n"
              + "tool (\\S+)\nwhen (\\S+)\n((?s).*)");
  private static final Pattern FILE =
      Pattern.compile("file (F[A-Z0-9]{7}) ([0-9a-f]{32})\n((?:name .*\n)+)");

  /**
   * A file.
   *
   * @param name its name in the store
   * @param hash tells its text from others
   */
  record Entry(String name, String hash) {}

  /** Copies the map, sorted. */
  StoreIndex {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** The text in the store; no line has more than 80 characters. */
  String print() {
    StringBuilder text = new StringBuilder(TITLE).append('\n');
    text.append("revision ").append(revision).append('\n');
    text.append("save ").append(save).append('\n');
    text.append("user ").append(by.user()).append('\n');
    text.append("machine ").append(by.machine()).append('\n');
    text.append("tool ").append(by.tool()).append('\n');
    text.append("when ").append(when).append('\n');
    files.forEach(
        (path, entry) -> {
          text.append("file ").append(entry.name).append(' ').append(entry.hash).append('\n');
          pieces(path).forEach(piece -> text.append("name ").append(piece).append('\n'));
        });
    return text + "end " + Hash.of(text.toString()) + "\n";
  }

  /** Quotes keep the blanks at the ends of pieces. */
  private static List<String> pieces(String path) {
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < path.length(); start += LONGEST_PIECE) {
      int end = Math.min(path.length(), start + LONGEST_PIECE);
      pieces.add("'" + path.substring(start, end) + "'");
    }
    return pieces;
  }

  /** Reads an index; empty if it is not whole, as when its writer was cut off. */
  static Optional<StoreIndex> parse(String text) {
    int end = text.lastIndexOf("end ");
    if (!text.startsWith(TITLE + "\n")
        || end < 0
        || !text.substring(end).strip().equals("end " + Hash.of(text.substring(0, end)))) {
      return Optional.empty();
    }
    Matcher head = HEAD.matcher(text.substring(TITLE.length() + 1, end));
    if (!head.matches()) {
      return Optional.empty();
    }
    Map<String, Entry> files = new TreeMap<>();
    Matcher file = FILE.matcher(head.group(7));
    while (file.find()) {
      StringBuilder path = new StringBuilder();
      for (String line : file.group(3).split("\n")) {
        String piece = line.strip();
        path.append(piece, "name '".length(), piece.length() - 1);
      }
      if (!StorePath.isKept(path.toString())) {
        return Optional.empty();
      }
      files.put(path.toString(), new Entry(file.group(1), file.group(2)));
    }
    try {
      return Optional.of(
          new StoreIndex(
              Integer.parseInt(head.group(1)),
              head.group(2),
              new Holder(head.group(3), head.group(4), head.group(5)),
              Instant.parse(head.group(6)),
              files));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
