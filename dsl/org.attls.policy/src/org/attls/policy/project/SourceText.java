// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;

/**
 * The text of a policy file. Bytes that are not UTF-8 become a finding and U+FFFD, so that the rest
 * of the file is still read; binary data becomes a finding and an empty text.
 *
 * @param name the file as the user named it, with / between folders
 * @param text its text, without byte-order mark
 * @param findings what is wrong with the bytes
 */
public record SourceText(String name, String text, List<Finding> findings) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Reads the bytes of a file; never fails. */
  public static SourceText decode(String name, byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return new SourceText(
            name, "", List.of(Finding.at(FindingCode.NOT_TEXT, Place.start(name))));
      }
    }
    int bad = firstMalformed(bytes);
    String text = withoutMark(new String(bytes, StandardCharsets.UTF_8));
    return new SourceText(name, text, bad < 0 ? List.of() : List.of(notUtf8(name, bytes, bad)));
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(4096);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static Finding notUtf8(String name, byte[] bytes, int bad) {
    String before = withoutMark(new String(bytes, 0, bad, StandardCharsets.UTF_8));
    String hex = String.format(Locale.ROOT, "0x%02X", bytes[bad]);
    return Finding.at(
        FindingCode.NOT_UTF8, Place.of(name, before + '\uFFFD', before.length(), 1), hex);
  }
}
