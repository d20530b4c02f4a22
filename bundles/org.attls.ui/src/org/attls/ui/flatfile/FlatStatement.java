// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.List;

/** A statement of a flat file. No record: equality by value would compare whole files. */
final class FlatStatement {
  private final String keyword;
  private final String name;
  private final int offset;
  private final int end;
  private final boolean nested;
  private final List<FlatStatement> inner;

  FlatStatement(
      String keyword, String name, int offset, int end, boolean nested, List<FlatStatement> inner) {
    this.keyword = keyword;
    this.name = name;
    this.offset = offset;
    this.end = end;
    this.nested = nested;
    this.inner = inner;
  }

  /** The keyword as it is written. */
  String keyword() {
    return keyword;
  }

  /** The name; empty if it has none. */
  String name() {
    return name;
  }

  /** Where its keyword begins. */
  int offset() {
    return offset;
  }

  /** The first offset after its block, or after its line if it has none. */
  int end() {
    return end;
  }

  /** Whether it stands in another statement. */
  boolean isNested() {
    return nested;
  }

  /** The statements in its block. */
  List<FlatStatement> inner() {
    return inner;
  }

  /** Whether a place is in the statement, its end included. */
  boolean holds(int place) {
    return offset <= place && place <= end;
  }
}
