// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.Optional;

/** Tells what a log got since it was read before. */
final class NewLines {
  private NewLines() {}

  /**
   * The new lines.
   *
   * @param before the log before the refresh; empty if there was none
   * @param now the log after it; empty if there is none
   * @return what was added; all of it if the log was begun anew in between
   */
  static String of(Optional<String> before, Optional<String> now) {
    String text = now.orElse("");
    String old = before.orElse("");
    return text.startsWith(old) ? text.substring(old.length()) : text;
  }
}
