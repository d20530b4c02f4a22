// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attls.model.policy.SettingOwner;
import org.attls.model.settings.SettingWords;

/**
 * The words of a setting around the place where the parser gave up.
 *
 * @param words the words from the first one on, and what follows them on the line
 * @param bad which of them does not fit, from 0
 */
record SettingPhrase(List<String> words, int bad) {
  private static final int MOST_WORDS = 4;

  private static final List<List<String>> ALL =
      SettingWords.all().stream().map(each -> Arrays.asList(each.words().split(" "))).toList();

  /** The phrase around a token: as many words before it as a setting can begin with. */
  static SettingPhrase at(Tokens tokens) {
    List<String> line = tokens.lineBefore(MOST_WORDS - 1);
    List<String> before = line.isEmpty() ? tokens.before(MOST_WORDS - 1, false) : line;
    for (int count = before.size(); count > 0; count--) {
      List<String> start = before.subList(before.size() - count, before.size());
      if (begins(start) && (before == line || !isWhole(start))) {
        return of(start, tokens);
      }
    }
    // A word that is none of the language's begins the line: it may be the misspelled one.
    return of(line.size() == 1 && !isFirst(line.getFirst()) ? line : List.of(), tokens);
  }

  /** Whether the words before a token on its line end with a whole setting, without its value. */
  static boolean isBehindWords(Tokens tokens) {
    List<String> line = tokens.lineBefore(MOST_WORDS);
    return IntStream.range(0, line.size())
        .anyMatch(first -> isWhole(line.subList(first, line.size())));
  }

  private static SettingPhrase of(List<String> start, Tokens tokens) {
    List<String> words = new ArrayList<>(start);
    words.addAll(tokens.lineFrom(MOST_WORDS - start.size()));
    return new SettingPhrase(words, start.size());
  }

  private static boolean begins(List<String> start) {
    return ALL.stream()
        .anyMatch(
            each -> each.size() > start.size() && each.subList(0, start.size()).equals(start));
  }

  private static boolean isWhole(List<String> words) {
    return ALL.contains(words);
  }

  /** Whether a setting begins with the words up to the one that does not fit. */
  boolean isSetting() {
    return !words.isEmpty()
        && bad < words.size()
        && (begins(words.subList(0, bad + 1)) || isWhole(words.subList(0, bad + 1)));
  }

  /** The words up to the one that does not fit. */
  String text() {
    return String.join(" ", words.subList(0, Math.min(bad + 1, words.size())));
  }

  private static boolean isFirst(String word) {
    return begins(List.of(word)) || isWhole(List.of(word));
  }

  /** What may follow the words before the bad one in an object; empty if there are none. */
  Optional<String> expected(SettingOwner owner) {
    List<String> start = words.subList(0, bad);
    List<String> next =
        SettingWords.all().stream()
            .filter(each -> each.isFor(owner))
            .map(each -> Arrays.asList(each.words().split(" ")))
            .filter(each -> each.size() > bad && each.subList(0, bad).equals(start))
            .map(each -> each.get(bad))
            .distinct()
            .toList();
    if (bad == 0 || next.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        next.size() == 1
            ? "the word " + next.getFirst()
            : String.join(", ", next.subList(0, next.size() - 1)) + " or " + next.getLast());
  }
}
