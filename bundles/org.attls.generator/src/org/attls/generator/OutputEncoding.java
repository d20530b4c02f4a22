// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.nio.charset.StandardCharsets;
import org.attls.pagent.flatfile.Ibm1047;

/** How the characters of a generated policy become bytes. */
public enum OutputEncoding {
  /** UTF-8, lines ended by LF: for work on a workstation and for transfers that convert. */
  UTF_8,

  /** EBCDIC as the Policy Agent reads it unless told otherwise, lines ended by NL (0x15). */
  IBM_1047;

  /**
   * The bytes of a policy.
   *
   * @param text the policy, with lines ended by LF
   * @return its bytes in this encoding
   * @throws IllegalArgumentException if the encoding lacks a character of the text; such characters
   *     are among the problems of a generated policy
   */
  public byte[] encode(String text) {
    return this == UTF_8 ? text.getBytes(StandardCharsets.UTF_8) : Ibm1047.encode(text);
  }
}
