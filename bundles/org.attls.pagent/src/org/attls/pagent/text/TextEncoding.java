// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.attls.pagent.flatfile.Ibm1047;

/** How the bytes of a policy file hold its text. Decoding loses nothing in any of these. */
public enum TextEncoding {
  /** UTF-8, as files have it that were transferred as text. */
  UTF_8("UTF-8"),
  /** UTF-8 with a byte order mark at the beginning, which is not part of the text. */
  UTF_8_WITH_MARK("UTF-8 with byte order mark"),
  /** IBM-1047, the code page of the Policy Agent; lines end with NL (0x15). */
  IBM_1047("IBM-1047"),
  /** IBM-1047 with lines that end with LF (0x25), as some converters write them. */
  IBM_1047_LF("IBM-1047 with LF line ends"),
  /** One byte a character: what is neither UTF-8 nor EBCDIC. */
  ISO_8859_1("ISO-8859-1");

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int EBCDIC_BLANK = 0x40;
  private static final int EBCDIC_NL = 0x15;
  private static final int EBCDIC_LF = 0x25;

  private final String label;

  TextEncoding(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }

  /** Whether it is one of the forms of IBM-1047. */
  public boolean isEbcdic() {
    return this == IBM_1047 || this == IBM_1047_LF;
  }

  /** The encoding that bytes look like. Text in EBCDIC is practically never valid UTF-8. */
  public static TextEncoding of(byte[] bytes) {
    if (isUtf8(bytes)) {
      return startsWithMark(bytes) ? UTF_8_WITH_MARK : UTF_8;
    }
    if (!looksEbcdic(bytes)) {
      return ISO_8859_1;
    }
    return count(bytes, EBCDIC_NL) == 0 && count(bytes, EBCDIC_LF) > 0 ? IBM_1047_LF : IBM_1047;
  }

  /** Letters and blanks lie in other places: 0x40 and 0x81 upwards, where ASCII has few or none. */
  private static boolean looksEbcdic(byte[] bytes) {
    int ebcdic = 0;
    int ascii = 0;
    for (byte each : bytes) {
      int b = each & 0xFF;
      if (b == EBCDIC_BLANK || b == EBCDIC_NL || isLetterOrDigit(b)) {
        ebcdic++;
      } else if (b == ' ' || b == '\n' || b >= '0' && b <= 'z' && b != EBCDIC_BLANK) {
        ascii++;
      }
    }
    return ebcdic > ascii;
  }

  /**
   * Whether a byte is a letter or digit of EBCDIC: three rows of nine at most, twice, and digits.
   */
  private static boolean isLetterOrDigit(int b) {
    int column = b & 0x0F;
    return switch (b >> 4) {
      case 0x8, 0x9, 0xC, 0xD -> column >= 1 && column <= 9;
      case 0xA, 0xE -> column >= 2 && column <= 9;
      case 0xF -> column <= 9;
      default -> false;
    };
  }

  private static int count(byte[] bytes, int wanted) {
    int count = 0;
    for (byte b : bytes) {
      if (b == wanted) {
        count++;
      }
    }
    return count;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK.length
        && bytes[0] == MARK[0]
        && bytes[1] == MARK[1]
        && bytes[2] == MARK[2];
  }

  /** Whether there is nothing to decode, as in nearly all files. */
  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    if (isAscii(bytes)) {
      return true;
    }
    try {
      // A new decoder reports what is malformed, and every malformed sequence is reported.
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The offset of the first character that cannot be written; empty if all can. */
  public OptionalInt firstUnencodable(String text) {
    if (this == UTF_8 || this == UTF_8_WITH_MARK) {
      return firstLoneSurrogate(text);
    }
    return Ibm1047.firstUnencodable(text);
  }

  private static OptionalInt firstLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int codePoint = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(codePoint)) {
          return OptionalInt.of(i);
        }
        i++;
      }
    }
    return OptionalInt.empty();
  }

  /** The text that bytes of this encoding hold. */
  String decode(byte[] bytes) {
    return switch (this) {
      case UTF_8 -> new String(bytes, StandardCharsets.UTF_8);
      case UTF_8_WITH_MARK ->
          new String(bytes, MARK.length, bytes.length - MARK.length, StandardCharsets.UTF_8);
      case IBM_1047 -> Ibm1047.decode(bytes);
      case IBM_1047_LF -> exchangeLineEnds(Ibm1047.decode(bytes));
      case ISO_8859_1 -> new String(bytes, StandardCharsets.ISO_8859_1);
    };
  }

  /**
   * The bytes of a text.
   *
   * @throws IllegalArgumentException if a character cannot be written
   */
  byte[] encode(String text) {
    return switch (this) {
      case UTF_8 -> strictly(text, StandardCharsets.UTF_8);
      case UTF_8_WITH_MARK -> strictly('\uFEFF' + text, StandardCharsets.UTF_8);
      case IBM_1047 -> Ibm1047.encode(text);
      case IBM_1047_LF -> Ibm1047.encode(exchangeLineEnds(text));
      case ISO_8859_1 -> strictly(text, StandardCharsets.ISO_8859_1);
    };
  }

  private static byte[] strictly(String text, Charset charset) {
    try {
      ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(charset.name() + " lacks a character of the text", e);
    }
  }

  private static String exchangeLineEnds(String text) {
    StringBuilder exchanged = new StringBuilder(text);
    for (int i = 0; i < exchanged.length(); i++) {
      switch (exchanged.charAt(i)) {
        case '\n' -> exchanged.setCharAt(i, '\u0085');
        case '\u0085' -> exchanged.setCharAt(i, '\n');
        default -> {}
      }
    }
    return exchanged.toString();
  }
}
