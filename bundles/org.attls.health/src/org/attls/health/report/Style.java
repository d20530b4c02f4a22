// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The style sheet of the pages, and the policy by which a browser obeys it and nothing else. */
final class Style {
  /** The style sheet; its lines end with a line feed wherever it was built. */
  static final String SHEET = load().replace("\r\n", "\n");

  /**
   * The Content-Security-Policy of the pages: no scripts, nothing from elsewhere, no forms, and of
   * styles only this very sheet. Whatever a policy smuggled into a page, a browser would not run
   * it.
   */
  static final String SECURITY =
      "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(Digest.sha256(SHEET))
          + "'; base-uri 'none'; form-action 'none'";

  private Style() {}

  private static String load() {
    try (InputStream sheet = Style.class.getResourceAsStream("page.css")) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
