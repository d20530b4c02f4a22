// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.findings.FindingGroup;
import org.attls.findings.Severity;
import org.attls.findings.SuppressionReader;
import org.attls.pagent.edit.Edit;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.Span;

/** Writes the comments by which findings are suppressed, and takes codes out of them. */
final class FlatSuppression {
  private FlatSuppression() {}

  /** The change for a fault; none for an error, which cannot be suppressed. */
  static List<FlatFix> of(FlatPolicy policy, Fault fault) {
    if (fault.code().group() == FindingGroup.DECISIONS) {
      return fault.code() == FindingCode.SUPPRESSION_WITHOUT_REASON || fault.data().isEmpty()
          ? List.of()
          : List.of(without(policy, fault, fault.data().getFirst()));
    }
    return fault.severity() == Severity.ERROR ? List.of() : List.of(suppress(policy, fault));
  }

  private static FlatFix without(FlatPolicy policy, Fault fault, String id) {
    String comment = fault.span().of(policy.text());
    int begin = 0;
    while (begin < comment.length() && comment.charAt(begin) == '#') {
      begin++;
    }
    String signs = comment.substring(0, begin);
    return SuppressionReader.without(comment.substring(begin), id)
        .map(rest -> new FlatFix("Remove " + id, List.of(new Edit(fault.span(), signs + rest))))
        .orElseGet(
            () ->
                new FlatFix(
                    "Remove the comment", List.of(new Edit(whole(policy, fault.span()), ""))));
  }

  /** A comment with the blanks before it, and with its line if nothing else is on it. */
  private static Span whole(FlatPolicy policy, Span comment) {
    String text = policy.text();
    int start = comment.start();
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    boolean alone = start == 0 || isLineEnd(text.charAt(start - 1));
    int end = comment.end();
    if (alone && end < text.length()) {
      end += text.startsWith("\r\n", end) ? 2 : 1;
    }
    return new Span(start, end);
  }

  /** Without a reason nothing is suppressed, so the author has to fill it in. */
  private static FlatFix suppress(FlatPolicy policy, Fault fault) {
    String text = policy.text();
    int start = fault.span().start();
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    int word = start;
    while (word < text.length() && isBlank(text.charAt(word))) {
      word++;
    }
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    String line =
        text.substring(start, word) + "# " + SuppressionReader.text(fault.code(), "") + lineEnd;
    return new FlatFix(
        "Suppress " + fault.code().id() + " with a reason ...",
        List.of(new Edit(new Span(start, start), line)));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
