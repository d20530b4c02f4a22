// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The nodes of one side of the picture, each as near to its rows as the others let it.
 *
 * @param <T> what a node shows
 * @param nodes the middle of each node, in pixels from the top, from the top on
 * @param height where the column ends
 */
record PictureColumn<T>(Map<T, Integer> nodes, int height) {
  /**
   * Places the nodes.
   *
   * @param rows the rows, from the top on
   * @param key the node of a row, if it has one
   * @param middle the middle of a row
   * @param pitch the least distance between two nodes
   * @param top where the first may begin
   */
  static <T> PictureColumn<T> of(
      List<PictureRow> rows,
      Function<PictureRow, Optional<T>> key,
      Function<Integer, Integer> middle,
      int pitch,
      int top) {
    Map<T, List<Integer>> middles = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      int at = middle.apply(i);
      key.apply(rows.get(i))
          .ifPresent(node -> middles.computeIfAbsent(node, made -> new ArrayList<>()).add(at));
    }
    List<Map.Entry<T, List<Integer>>> sorted = new ArrayList<>(middles.entrySet());
    sorted.sort((one, other) -> Double.compare(mean(one.getValue()), mean(other.getValue())));
    Map<T, Integer> placed = new LinkedHashMap<>();
    int next = top + pitch / 2;
    for (Map.Entry<T, List<Integer>> node : sorted) {
      int at = Math.max(next, (int) mean(node.getValue()));
      placed.put(node.getKey(), at);
      next = at + pitch;
    }
    return new PictureColumn<>(placed, next - pitch / 2);
  }

  private static double mean(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }
}
