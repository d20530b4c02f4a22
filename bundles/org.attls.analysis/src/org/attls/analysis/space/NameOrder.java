// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Job names and user IDs in a row: 1 to 8 characters out of A-Z, @, #, $ and 0-9, a name before the
 * longer names that begin with it. Names have consecutive numbers, so a name and all that begin
 * with one text are intervals, and nothing lies between two neighbours. A digit may come first: no
 * name is left out that a system could have.
 */
public final class NameOrder {
  /** The most characters of a name. */
  public static final int LONGEST = 8;

  private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ@#$0123456789";

  /** How many names begin with a certain text of so many characters, the text itself included. */
  private static final long[] BEGINNING = beginning();

  /** Every name. */
  public static final Interval ALL = Interval.of(0, CHARACTERS.length() * BEGINNING[1] - 1);

  private NameOrder() {}

  private static long[] beginning() {
    long[] counts = new long[LONGEST + 1];
    counts[LONGEST] = 1;
    for (int length = LONGEST - 1; length > 0; length--) {
      counts[length] = 1 + CHARACTERS.length() * counts[length + 1];
    }
    return counts;
  }

  /** Whether a text is a name. */
  public static boolean isName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().allMatch(character -> CHARACTERS.indexOf(character) >= 0);
  }

  /** The place of a name, which must be one. */
  public static BigInteger position(String name) {
    return BigInteger.valueOf(rank(name));
  }

  private static long rank(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("not a name: " + name);
    }
    long rank = name.length() - 1L;
    for (int i = 0; i < name.length(); i++) {
      rank += CHARACTERS.indexOf(name.charAt(i)) * BEGINNING[i + 1];
    }
    return rank;
  }

  /** The names that fit a name, the beginning of one and *, or * alone; empty for other text. */
  public static Optional<Interval> matching(String pattern) {
    if (pattern.equals("*")) {
      return Optional.of(ALL);
    }
    String stem = pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : pattern;
    if (!isName(stem)) {
      return Optional.empty();
    }
    long first = rank(stem);
    long count = stem.length() < pattern.length() ? BEGINNING[stem.length()] : 1;
    return Optional.of(Interval.of(first, first + count - 1));
  }

  /** The name at a place. */
  public static String name(BigInteger position) {
    StringBuilder name = new StringBuilder();
    long rest = position.longValueExact();
    for (int length = 1; rest >= 0; length++) {
      name.append(CHARACTERS.charAt((int) (rest / BEGINNING[length])));
      rest = rest % BEGINNING[length] - 1;
    }
    return name.toString();
  }

  /** The pattern of exactly the names of an interval; empty where no single pattern has them. */
  public static Optional<String> pattern(Interval names) {
    if (names.equals(ALL)) {
      return Optional.of("*");
    }
    String first = name(names.first());
    if (names.first().equals(names.last())) {
      return Optional.of(first);
    }
    return matching(first + "*").filter(names::equals).map(all -> first + "*");
  }
}
