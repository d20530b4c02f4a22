// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.HexFormat;

/**
 * A file that a page is about.
 *
 * @param name the file, as the user named it
 * @param sha256 the SHA-256 digest of its text in UTF-8, in hexadecimal digits
 */
public record JudgedFile(String name, String sha256) {
  /**
   * A file with its digest.
   *
   * @param name the file, as the user named it
   * @param text its whole text
   */
  public static JudgedFile of(String name, String text) {
    return new JudgedFile(name, HexFormat.of().formatHex(Digest.sha256(text)));
  }
}
