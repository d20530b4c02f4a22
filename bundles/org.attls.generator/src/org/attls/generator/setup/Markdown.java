// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

/** Texts of the user inside Markdown and HTML. */
final class Markdown {
  private Markdown() {}

  /** A text as it is; no sign of it is one of Markdown. */
  static String text(String text) {
    return Texts.plain(text).replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
  }

  /** A text between back quotes. */
  static String code(String text) {
    return Texts.plain(text).replace('`', '\'');
  }

  /** A text of an HTML page. */
  static String html(String text) {
    return Texts.plain(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
