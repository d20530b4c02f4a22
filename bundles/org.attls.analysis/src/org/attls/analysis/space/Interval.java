// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import java.math.BigInteger;

/**
 * A stretch of an axis.
 *
 * @param first the first position in it
 * @param last the last position in it, not before the first
 */
public record Interval(BigInteger first, BigInteger last) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the last is before the first
   */
  public Interval {
    if (first.compareTo(last) > 0) {
      throw new IllegalArgumentException("not an interval: " + first + ".." + last);
    }
  }

  /** The stretch between two small positions. */
  public static Interval of(long first, long last) {
    return new Interval(BigInteger.valueOf(first), BigInteger.valueOf(last));
  }

  /** Whether a position is in it. */
  public boolean contains(BigInteger position) {
    return first.compareTo(position) <= 0 && position.compareTo(last) <= 0;
  }

  /** Whether all of another is in it. */
  public boolean contains(Interval other) {
    return first.compareTo(other.first) <= 0 && other.last.compareTo(last) <= 0;
  }

  /** The number of positions. */
  public BigInteger size() {
    return last.subtract(first).add(BigInteger.ONE);
  }
}
