// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.pagent.flatfile.Ibm1047;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.Span;

/**
 * Finds characters that do not survive the way to z/OS, or that nobody sees. Each kind is reported
 * once, at the first one: a file has many of them or none.
 */
final class Characters {
  private final Subject subject;
  private final String text;
  private final Tally lacking = new Tally();
  private final Tally lackingInComments = new Tally();
  private final Tally controls = new Tally();
  private int comment;

  private Characters(Subject subject) {
    this.subject = subject;
    this.text = subject.text();
  }

  static void check(Subject subject) {
    new Characters(subject).check();
  }

  private void check() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7f && c < 0xa0) {
        controls.add(i);
      } else if (!Ibm1047.canEncode(c) && !Character.isLowSurrogate(c)) {
        if (isInComment(i)) {
          lackingInComments.add(i);
        } else if (!isOutside(i)) {
          lacking.add(i);
        }
      }
    }
    report(lacking, FindingCode.NOT_IN_CODE_PAGE, Severity.WARNING, "");
    report(lackingInComments, FindingCode.NOT_IN_CODE_PAGE, Severity.INFO, " in comments");
    report(controls, FindingCode.CONTROL_CHARACTER, Severity.WARNING, "");
  }

  /** Both comments and characters are met in the order of the file. */
  private boolean isInComment(int offset) {
    while (comment < subject.policy().comments().size()) {
      Span span = subject.policy().comments().get(comment);
      if (offset < span.end()) {
        return offset >= span.start();
      }
      comment++;
    }
    return false;
  }

  /** Whether it is in a line between the statements, which has a finding already. */
  private boolean isOutside(int offset) {
    return lacking.count == 0
        && subject
            .policy()
            .at(offset)
            .filter(node -> node instanceof FlatSetting && node.parent().isEmpty())
            .isPresent();
  }

  private void report(Tally tally, FindingCode code, Severity severity, String where) {
    if (tally.count > 0) {
      int end = tally.first + Character.charCount(text.codePointAt(tally.first));
      String shown = shown(tally.first, end);
      String often =
          tally.count == 1
              ? "it is the only such character" + where
              : "there are " + tally.count + " such characters" + where;
      subject.report(Fault.at(code, new Span(tally.first, end), shown, often).as(severity));
    }
  }

  private String shown(int start, int end) {
    return end - start == 1 ? Texts.shown(text.charAt(start)) : text.substring(start, end);
  }

  /** Where the first of some characters is, and how many there are. */
  private static final class Tally {
    private int first;
    private int count;

    private void add(int offset) {
      if (count++ == 0) {
        first = offset;
      }
    }
  }
}
