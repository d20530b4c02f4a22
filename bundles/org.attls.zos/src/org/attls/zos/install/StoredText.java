// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A text as z/OS keeps it: data sets with records of a fixed length add blanks to lines, transfers
 * add or lose the last line end. Neither counts.
 *
 * @param lines the lines without the blanks at their ends, without empty lines at the end
 */
record StoredText(List<String> lines) {
  /** Longer pieces of a line are not shown. */
  private static final int SHOWN = 40;

  static StoredText of(String text) {
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isEmpty()) {
      end--;
    }
    return new StoredText(lines.subList(0, end));
  }

  /** A mark that two texts share only if they are the same. */
  String hash() {
    return hash(lines);
  }

  /**
   * A mark that two texts share only if they are the same policy: lines that are comments do not
   * count, as the head of a generated file grows with every transfer.
   */
  String policyHash() {
    return hash(lines.stream().map(String::strip).filter(line -> !line.matches("(#.*)?")).toList());
  }

  private static String hash(List<String> lines) {
    try {
      byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether this is what is left of a text whose transfer broke off. */
  boolean isBeginningOf(StoredText whole) {
    int last = lines.size() - 1;
    if (last < 0) {
      return true;
    }
    return lines.size() <= whole.lines.size()
        && lines.subList(0, last).equals(whole.lines.subList(0, last))
        && whole.lines.get(last).startsWith(lines.get(last));
  }

  /** The first difference to what was written; empty if there is none. */
  Optional<Gap> gap(StoredText written) {
    int common = Math.min(lines.size(), written.lines.size());
    for (int i = 0; i < common; i++) {
      if (!lines.get(i).equals(written.lines.get(i))) {
        return Optional.of(new Gap(i + 1, told(lines.get(i), written.lines.get(i))));
      }
    }
    if (lines.size() == written.lines.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Gap(
            common + 1,
            lines.size() < written.lines.size()
                ? "and all after it are missing; it broke off"
                : "is more than was written"));
  }

  private static String told(String read, String written) {
    if (written.startsWith(read)) {
      return "is cut after column " + read.length();
    }
    int at = 0;
    while (at < read.length() && at < written.length() && read.charAt(at) == written.charAt(at)) {
      at++;
    }
    return "has " + piece(read, at) + " in column " + (at + 1) + " and not " + piece(written, at);
  }

  private static String piece(String line, int from) {
    String rest = line.substring(Math.min(from, line.length()));
    String shown = rest.length() > SHOWN ? rest.substring(0, SHOWN) + "..." : rest;
    return '"' + shown.replaceAll("\\p{Cntrl}", "?") + '"';
  }

  /**
   * Where two texts part.
   *
   * @param line the line, from 1
   * @param how what is the matter with it
   */
  record Gap(int line, String how) {}
}
