// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The URI of a file as SARIF wants it (RFC 3986). A relative name stays relative, so that a report
 * fits any copy of the project; an absolute one becomes a file URI.
 */
final class ArtifactUri {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ArtifactUri() {}

  /**
   * Returns the URI of a file.
   *
   * @param file the file, as the user named it
   * @param separator the character that separates folders, besides the slash
   */
  static String of(String file, char separator) {
    String path = file.replace(separator, '/');
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    if (path.startsWith("//")) {
      return "file:" + encoded(path);
    }
    if (path.startsWith("/")) {
      return "file://" + encoded(path);
    }
    if (separator == '\\' && hasDrive(path)) {
      return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
    }
    return encoded(path);
  }

  private static boolean hasDrive(String path) {
    return path.length() > 2
        && Character.isLetter(path.charAt(0))
        && path.charAt(1) == ':'
        && path.charAt(2) == '/';
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 8);
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      if (isPlain(c)) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~/".indexOf(c) >= 0;
  }
}
