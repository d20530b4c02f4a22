// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.model.settings.SettingWords;

/** The words of the authoring language, and how a text is written in it. */
final class Words {
  private static final Set<String> KEYWORDS =
      Set.of(
          "IPv4",
          "IPv6",
          "address",
          "all",
          "application",
          "caching",
          "ciphers",
          "client",
          "connectivity",
          "controlled",
          "descriptor",
          "either",
          "ephemeral",
          "group",
          "handshake",
          "image",
          "inbound",
          "job",
          "key",
          "level",
          "local",
          "map",
          "no",
          "outbound",
          "release",
          "remote",
          "requirement",
          "ring",
          "rule",
          "secondary",
          "security",
          "server",
          "session",
          "stack",
          "sysplex",
          "timeout",
          "trace",
          "traffic",
          "user",
          "verbatim",
          "versions");

  /** Words beside those of settings that names may be. */
  private static final Set<String> SOFT =
      Set.of(
          "addresses",
          "agent",
          "alternative",
          "at",
          "authority",
          "be",
          "by",
          "condition",
          "configuration",
          "database",
          "default",
          "disabled",
          "effective",
          "expect",
          "extends",
          "import",
          "least",
          "must",
          "namespace",
          "outside",
          "owner",
          "policy",
          "priority",
          "protected",
          "row",
          "rules",
          "shared",
          "signed",
          "stash",
          "stay",
          "subject",
          "symbol",
          "token",
          "type",
          "until",
          "use",
          "valid",
          "with",
          "without");

  private static final Set<String> ALL =
      Stream.of(
              KEYWORDS.stream(),
              SOFT.stream(),
              SettingWords.all().stream().flatMap(each -> Stream.of(each.words().split(" "))))
          .flatMap(Function.identity())
          .collect(Collectors.toUnmodifiableSet());

  private static final String PUNCTUATION = "_.:~@#$*";

  private Words() {}

  /** The words that a name must not be without an escape. */
  static Set<String> keywords() {
    return KEYWORDS;
  }

  /** All words of the language; those that only settings and the like have may be names. */
  static Set<String> allKeywords() {
    return ALL;
  }

  /** Whether a text can stand as a word, perhaps escaped. */
  static boolean isWord(String text) {
    if (text.isEmpty() || text.charAt(0) == '-') {
      return false;
    }
    return text.chars()
        .allMatch(c -> c == '-' || isLetterOrDigit(c) || PUNCTUATION.indexOf(c) >= 0);
  }

  private static boolean isLetterOrDigit(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** A name, escaped if it is a word of the language that no name may be. */
  static String name(String name) {
    return KEYWORDS.contains(name) ? '^' + name : name;
  }

  /** A value that is a word, escaped if it is one of the language. */
  static String value(String word) {
    return ALL.contains(word) ? '^' + word : word;
  }

  /** A text in double quotes; what would hide or break a part of the line is escaped. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE ->
            text.substring(i, i + length).chars().forEach(unit -> escape(quoted, unit));
        default -> {
          if (c == '\\' || c == '"') {
            quoted.append('\\');
          }
          quoted.appendCodePoint(c);
        }
      }
      i += length;
    }
    return quoted.append('"').toString();
  }

  private static void escape(StringBuilder quoted, int unit) {
    quoted.append(String.format(Locale.ROOT, "\\u%04x", unit));
  }

  /** A value of a verbatim line: in quotes unless it is one plain word. */
  static String verbatim(String text) {
    return isWord(text) && !text.startsWith("#") ? text : quoted(text);
  }

  /** A value of a setting: in quotes unless it is a word and none of the language. */
  static String setting(String text) {
    return ALL.contains(text) ? quoted(text) : verbatim(text);
  }
}
