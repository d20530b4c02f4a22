// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.render.TextRenderer;
import org.attls.pagent.text.PasswordMask;

/** Findings for people, with the lines that they are about; passwords in these are covered. */
final class FindingsText {
  private FindingsText() {}

  /**
   * Prints findings.
   *
   * @param texts the text of every file by its name
   */
  static void print(
      Appendable out, List<Finding> findings, Map<String, String> texts, boolean colour) {
    try {
      renderer(texts, colour).render(findings, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TextRenderer renderer(Map<String, String> texts, boolean colour) {
    return new TextRenderer(
        name -> Optional.ofNullable(texts.get(name)).map(PasswordMask::mask), colour);
  }
}
