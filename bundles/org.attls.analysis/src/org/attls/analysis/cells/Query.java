// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.cells;

/**
 * A question to an index: the items that meet a region and fit some limits.
 *
 * @param region the region
 * @param from the least order, inclusive
 * @param to the end of the orders, exclusive
 * @param lowLevel the least level, inclusive
 * @param highLevel the largest level, inclusive
 * @param moreThan the size that an item must exceed
 */
public record Query(
    int[] region, int from, int to, long lowLevel, long highLevel, double moreThan) {
  /** Items of any level and size. */
  public static Query of(int[] region, int from, int to) {
    return new Query(region, from, to, Long.MIN_VALUE, Long.MAX_VALUE, Double.NEGATIVE_INFINITY);
  }

  /** The same question for items of one level. */
  public Query level(long level) {
    return new Query(region, from, to, level, level, moreThan);
  }

  /** The same question for items that hold more than so much. */
  public Query larger(double size) {
    return new Query(region, from, to, lowLevel, highLevel, size);
  }

  boolean takes(Item item) {
    return item.order() >= from
        && item.order() < to
        && item.level() >= lowLevel
        && item.level() <= highLevel
        && item.size() > moreThan
        && Cells.meet(item.box(), region);
  }
}
