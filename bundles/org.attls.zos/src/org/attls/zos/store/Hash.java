// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.attls.zos.host.HostText;

/** Tells texts apart. */
final class Hash {
  private static final int SHOWN = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Hash() {}

  /** 32 hexadecimal digits of SHA-256, over what records keep of a text. */
  static String of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(HostText.normal(text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** 16 digits that nobody else has. */
  static String token() {
    byte[] bytes = new byte[SHOWN / 2];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
