// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.attls.pagent.flatfile.Ibm1047;

/** A part of a file with some bytes or lines changed, doubled or dropped. */
final class Mutation {
  private static final String[] BITS = {
    "{",
    "}",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "#",
    " ",
    "\u0000",
    "\uFEFF",
    "On",
    "Ref",
    "{\n",
    "}\n",
    "TTLSRule x\n",
    "TTLSKeyringParms\n{\n",
    "All",
    "\u0085",
    "-",
    "<",
    "?",
    "99999999999"
  };
  private static final int LONGEST = 1500;

  private Mutation() {}

  static byte[] of(List<byte[]> files, Random random) {
    byte[] source = files.get(random.nextInt(files.size()));
    int from = random.nextInt(source.length);
    int to = Math.min(source.length, from + 1 + random.nextInt(LONGEST));
    byte[] bytes = Arrays.copyOfRange(source, from, to);
    for (int edits = random.nextInt(5); edits >= 0 && bytes.length > 0; edits--) {
      bytes = edited(bytes, random);
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return random.nextInt(8) == 0 ? Ibm1047.encode(text) : bytes;
  }

  private static byte[] edited(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int end = at + random.nextInt(Math.min(40, bytes.length - at) + 1);
    return switch (random.nextInt(4)) {
      case 0 -> {
        byte[] changed = bytes.clone();
        changed[at] = (byte) random.nextInt(256);
        yield changed;
      }
      case 1 -> joined(bytes, at, new byte[0], end);
      case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, end), at);
      default -> {
        String bit = BITS[random.nextInt(BITS.length)];
        yield joined(bytes, at, bit.getBytes(StandardCharsets.UTF_8), at);
      }
    };
  }

  /** The bytes up to an offset, others, and the bytes from a later offset on. */
  private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
    byte[] joined = Arrays.copyOf(bytes, to + between.length + bytes.length - from);
    System.arraycopy(between, 0, joined, to, between.length);
    System.arraycopy(bytes, from, joined, to + between.length, bytes.length - from);
    return joined;
  }
}
