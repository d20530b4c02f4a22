// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.cells;

/**
 * A box in an index.
 *
 * @param box the box
 * @param order the place of its owner in the search order, from 0; owners can have several boxes
 * @param level the priority of its owner
 * @param size how much it holds; items are pruned by it
 */
public record Item(int[] box, int order, long level, double size) {}
