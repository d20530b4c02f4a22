// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.attls.pagent.flatfile.Ibm1047;

/** The code page of texts on z/OS. In IBM-1047 lines end with NL (0x15). */
public final class HostEncoding {
  private final String name;

  private HostEncoding(String name) {
    this.name = name;
  }

  /**
   * The encoding of a profile.
   *
   * @throws IllegalArgumentException if Java does not know it
   */
  public static HostEncoding of(String name) {
    Charset.forName(name);
    return new HostEncoding(name);
  }

  private boolean is1047() {
    return Charset.forName(name).equals(Charset.forName("IBM1047"));
  }

  /**
   * The bytes of a text.
   *
   * @param file for the message
   * @throws HostException with {@link HostException.Reason#REFUSED} if it lacks a character
   */
  public byte[] encode(String text, HostFile file) throws HostException {
    try {
      if (is1047()) {
        return Ibm1047.encode(text);
      }
      ByteBuffer bytes = Charset.forName(name).newEncoder().encode(CharBuffer.wrap(text));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new HostException(
          HostException.Reason.REFUSED,
          file.printed() + " was not written: its code page, " + name + ", lacks a character",
          e);
    }
  }

  /** The text of bytes. */
  public String decode(byte[] bytes) {
    return is1047() ? Ibm1047.decode(bytes) : new String(bytes, Charset.forName(name));
  }

  /**
   * Refuses a text that IBM-1047 cannot hold, where the system itself converts it.
   *
   * @throws HostException with {@link HostException.Reason#REFUSED}
   */
  public static byte[] latin(String text, HostFile file) throws HostException {
    of(ConnectionProfile.DEFAULT_ENCODING).encode(text, file);
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
