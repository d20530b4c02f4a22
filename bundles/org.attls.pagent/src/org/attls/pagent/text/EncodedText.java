// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.text;

/**
 * The text of a file and how its bytes hold it. Reading any bytes and writing them again gives the
 * same bytes.
 *
 * @param text the text, without a byte order mark
 * @param encoding how it is written in bytes
 */
public record EncodedText(String text, TextEncoding encoding) {
  /** Reads bytes; how they are encoded is told by what they hold. */
  public static EncodedText of(byte[] bytes) {
    TextEncoding encoding = TextEncoding.of(bytes);
    return new EncodedText(encoding.decode(bytes), encoding);
  }

  /** Another text in the same encoding. */
  public EncodedText with(String other) {
    return new EncodedText(other, encoding);
  }

  /**
   * The bytes of the text.
   *
   * @throws IllegalArgumentException if the encoding lacks a character
   */
  public byte[] bytes() {
    return encoding.encode(text);
  }
}
