// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import org.attls.pagent.source.FlatPolicy;

/**
 * A flat file with the place of the cursor, which its text shows as {@code |}.
 *
 * @param policy the file without the sign
 * @param offset where the sign was
 */
record Marked(FlatPolicy policy, int offset) {
  static Marked of(String text) {
    int offset = text.indexOf('|');
    if (offset < 0) {
      throw new IllegalArgumentException("no | in " + text);
    }
    return new Marked(
        FlatPolicy.read(text.substring(0, offset) + text.substring(offset + 1)), offset);
  }
}
