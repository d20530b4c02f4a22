// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.util.List;
import java.util.Locale;
import org.attls.findings.Lines;
import org.attls.model.facts.Release;
import org.attls.zos.messages.LogMessage;
import org.attls.zos.messages.MessageFact;
import org.attls.zos.report.Report;
import org.attls.zos.report.ReportKind;

/**
 * A text of a running system, and what it was recognised as.
 *
 * @param name what it is called; no policy is called so
 * @param text the text
 * @param report it as a report
 * @param messages its messages, if it is a log; none if it is a report
 */
record Pasted(String name, String text, Report report, List<LogMessage> messages) {
  /**
   * Recognises a text. A log may hold lines that look like those of a report; a report holds no
   * message of AT-TLS.
   */
  static Pasted of(String name, String text) {
    Report report = Report.read(text);
    List<LogMessage> messages = LogMessage.of(text);
    boolean log =
        messages.stream().anyMatch(each -> MessageFact.find(each.id()).isPresent())
            || report.kind() == ReportKind.UNKNOWN && !messages.isEmpty();
    return new Pasted(name, text, report, log ? messages : List.of());
  }

  boolean isLog() {
    return !messages.isEmpty();
  }

  boolean isUnknown() {
    return !isLog() && report.kind() == ReportKind.UNKNOWN;
  }

  /** What it is, such as {@code NETSTAT TTLS CONN of stack TCPCS, V1R9}. */
  String kind() {
    if (isLog()) {
      return "Log with " + count(messages.size(), "message");
    }
    return report.kind().command()
        + report.stack().map(" of stack "::concat).orElse("")
        + report.release().map(Release::name).map(", "::concat).orElse("");
  }

  /** A line without the blanks around it; empty if there is none with this number. */
  String line(int number) {
    Lines lines = Lines.of(text);
    return number <= lines.count() ? lines.text(number).toString().strip() : "";
  }

  /** For example {@code 1 rule} or {@code 3 rules}. */
  static String count(long number, String what) {
    return String.format(Locale.ROOT, "%d %s%s", number, what, number == 1 ? "" : "s");
  }
}
