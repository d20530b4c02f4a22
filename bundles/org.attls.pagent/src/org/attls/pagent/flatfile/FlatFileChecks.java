// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import java.util.ArrayList;
import java.util.List;

/** Checks of the text of a policy file that concern no statement. */
public final class FlatFileChecks {
  private FlatFileChecks() {}

  /**
   * The lines that do not fit into the records of a data set.
   *
   * @param text the file, with lines ended by LF
   * @param columns the greatest number of characters of a line, for example 80
   */
  public static List<LongLine> linesOver(String text, int columns) {
    List<LongLine> found = new ArrayList<>();
    int line = 1;
    for (int from = 0; from < text.length(); line++) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      int length = text.codePointCount(from, to);
      if (length > columns) {
        found.add(new LongLine(line, length));
      }
      from = to + 1;
    }
    return List.copyOf(found);
  }
}
