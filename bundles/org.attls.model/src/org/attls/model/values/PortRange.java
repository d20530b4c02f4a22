// SPDX-License-Identifier: EPL-2.0

package org.attls.model.values;

/**
 * A port or a range of ports, as written: {@code 2025} or {@code 50000-50200}. Text that is no such
 * thing is kept, so that nothing is lost; ask {@link #problem()} before using the bounds.
 *
 * @param text the text as written
 * @param first the first port, or -1 if the text is not a number
 * @param last the last port, equal to the first for a single port, or -1
 */
public record PortRange(String text, int first, int last) {
  /** The smallest port of a TCP connection. */
  public static final int MIN = 1;

  /** The largest port of a TCP connection. */
  public static final int MAX = 65535;

  /** Enough to tell a port that is too large from text that is no number. */
  private static final int MAX_DIGITS = 9;

  /** Every port. */
  public static final PortRange ALL = of(MIN, MAX);

  /** The ephemeral ports as Configuration Assistant has them. */
  public static final PortRange EPHEMERAL = of(1024, MAX);

  /** What may be wrong with the text. */
  public enum Problem {
    /** Nothing. */
    NONE,
    /** Not a number, or outside 1 to 65535. */
    INVALID,
    /** The range ends before it begins. */
    REVERSED
  }

  /** The range between two ports. */
  public static PortRange of(int first, int last) {
    return new PortRange(first == last ? "" + first : first + "-" + last, first, last);
  }

  /** Reads a port or a range; never fails. */
  public static PortRange valueOf(String text) {
    int dash = text.indexOf('-');
    int first = Digits.value(dash < 0 ? text : text.substring(0, dash), MAX_DIGITS);
    int last = dash < 0 ? first : Digits.value(text.substring(dash + 1), MAX_DIGITS);
    return new PortRange(text, first, last);
  }

  /** What is wrong, if anything. */
  public Problem problem() {
    if (first < MIN || last < MIN || first > MAX || last > MAX) {
      return Problem.INVALID;
    }
    return first > last ? Problem.REVERSED : Problem.NONE;
  }

  /** The same ports the right way round. */
  public PortRange swapped() {
    return of(last, first);
  }

  /** Whether no port is in both. */
  public boolean disjoint(PortRange other) {
    return last < other.first || other.last < first;
  }

  @Override
  public String toString() {
    return text;
  }
}
