// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.attls.pagent.flatfile.Ibm1047;

/** How the characters of a generated policy become bytes. */
public enum OutputEncoding {
  /** UTF-8, lines ended by LF: for work on a workstation and for transfers that convert. */
  UTF_8("UTF-8"),

  /** EBCDIC as the Policy Agent reads it unless told otherwise, lines ended by NL (0x15). */
  IBM_1047("IBM-1047");

  private final String word;

  OutputEncoding(String word) {
    this.word = word;
  }

  /** The word that options, settings and messages use. */
  public String word() {
    return word;
  }

  /** The encoding that people mean by a word, with or without hyphens and in any case. */
  public static Optional<OutputEncoding> find(String text) {
    String name = text.toUpperCase(Locale.ROOT).replace("-", "").replace("_", "");
    return switch (name) {
      case "UTF8" -> Optional.of(UTF_8);
      case "IBM1047", "CP1047", "1047" -> Optional.of(IBM_1047);
      default -> Optional.empty();
    };
  }

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
