// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import java.util.Comparator;
import java.util.List;

/**
 * A policy file to write.
 *
 * @param header the lines of the comment at its top, without the comment signs
 * @param blocks its statements
 */
public record FlatFile(List<String> header, List<Block> blocks) {
  /** A file of these blocks in this order. */
  public FlatFile {
    header = List.copyOf(header);
    blocks = List.copyOf(blocks);
  }

  /** A file of these blocks in the catalogue's order; those of one statement keep theirs. */
  public static FlatFile ordered(List<String> header, List<Block> blocks) {
    return new FlatFile(
        header,
        blocks.stream()
            .sorted(Comparator.comparingInt((Block block) -> block.statement().order()))
            .toList());
  }
}
