// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import java.nio.charset.Charset;
import java.util.OptionalInt;

/**
 * IBM-1047, the EBCDIC code page of policy files. It has the 256 characters of Latin-1 and no
 * other. Lines end with NL (0x15), as z/OS UNIX files have it.
 */
public final class Ibm1047 {
  private static final int SIZE = 256;
  private static final int NL = 0x15;
  private static final int LF = 0x25;

  private static final char[] CHARACTERS = characters();
  private static final byte[] BYTES = bytes();

  private Ibm1047() {}

  /** Pins the two line ends, so that no Java runtime can exchange them. */
  private static char[] characters() {
    byte[] all = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      all[i] = (byte) i;
    }
    char[] characters = new String(all, Charset.forName("IBM1047")).toCharArray();
    characters[NL] = '\n';
    characters[LF] = '\u0085';
    return characters;
  }

  private static byte[] bytes() {
    byte[] bytes = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      bytes[CHARACTERS[i]] = (byte) i;
    }
    return bytes;
  }

  /** Whether the code page has a Unicode code point. */
  public static boolean canEncode(int codePoint) {
    return codePoint >= 0 && codePoint < SIZE;
  }

  /** The offset of the first character that the code page does not have. */
  public static OptionalInt firstUnencodable(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!canEncode(text.charAt(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The bytes of a text; a line feed becomes NL (0x15).
   *
   * @throws IllegalArgumentException if the code page lacks a character
   */
  public static byte[] encode(String text) {
    OptionalInt unencodable = firstUnencodable(text);
    if (unencodable.isPresent()) {
      throw new IllegalArgumentException(
          "IBM-1047 lacks the character at offset " + unencodable.getAsInt());
    }
    byte[] encoded = new byte[text.length()];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = BYTES[text.charAt(i)];
    }
    return encoded;
  }

  /** The text of bytes; NL (0x15) becomes a line feed. */
  public static String decode(byte[] encoded) {
    char[] text = new char[encoded.length];
    for (int i = 0; i < text.length; i++) {
      text[i] = CHARACTERS[encoded[i] & 0xFF];
    }
    return new String(text);
  }
}
