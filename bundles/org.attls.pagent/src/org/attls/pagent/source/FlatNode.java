// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import java.util.Optional;

/** What a flat file consists of beside comments and blank lines: statements and their settings. */
public sealed interface FlatNode permits FlatStatement, FlatSetting {
  /** The keyword as it is written. */
  String keyword();

  /** Where the keyword is. */
  Span keywordSpan();

  /** From the keyword to the end of the value or of the block. */
  Span span();

  /** The statement that it stands in; empty at the top level. */
  Optional<FlatStatement> parent();
}
