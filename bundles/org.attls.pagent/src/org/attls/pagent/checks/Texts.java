// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.Locale;
import org.attls.findings.FindingCode;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.Span;

/** Small matters of the text of a file. */
final class Texts {
  private Texts() {}

  /** A stretch without the blanks at its ends. */
  static Span strip(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(start, end);
  }

  /** A character for messages; its code if it cannot be shown. */
  static String shown(char c) {
    return c <= ' ' || c >= 0x7f && c < 0xa0 || Character.isSurrogate(c) || c == '\uFEFF'
        ? "U+" + String.format(Locale.ROOT, "%04X", (int) c)
        : String.valueOf(c);
  }

  /** Reports a number sign in a value: the reader of the file takes it for a part of the word. */
  static void reportHash(Subject subject, Span span, String keyword) {
    int hash = subject.text().indexOf('#', span.start(), span.end());
    if (hash >= 0) {
      subject.report(Fault.at(FindingCode.HASH_IN_WORD, new Span(hash, hash + 1), keyword));
    }
  }
}
