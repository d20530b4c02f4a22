// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the build. */
final class Version {
  private Version() {}

  /** The version alone, for reports. */
  static String number() {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version without what a build adds to it, as generated files have it. */
  static String release() {
    return number().replaceFirst("-.*", "");
  }

  /** What {@code attls --version} prints. */
  static String line() {
    return "attls " + number();
  }
}
