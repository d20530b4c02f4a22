// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.Span;

/** What is left of the lines: braces and remarks that belong to nothing. */
final class Rest {
  private static final int NUMBER_COLUMN = 72;

  private Rest() {}

  static void run(FlatPolicy policy, Remarks remarks, Item end) {
    boolean numbered =
        policy.faults().stream().anyMatch(fault -> fault.code() == FindingCode.SEQUENCE_NUMBERS);
    for (Span rest : rests(policy.text(), remarks)) {
      if (numbered && column(policy.text(), rest.start()) == NUMBER_COLUMN) {
        remarks.note(rest, Fate.IGNORED, "a sequence number");
      } else {
        remarks.note(rest, Fate.IGNORED, "it belongs to nothing; comment at " + end.describe());
        remarks.keep(rest.start(), end, "Ignored: " + SafeText.line(rest.of(policy.text())));
      }
    }
  }

  /** The stretches of lines that nobody noted, without blanks around them. */
  private static List<Span> rests(String text, Remarks remarks) {
    List<Span> rests = new ArrayList<>();
    int start = -1;
    int stop = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean end =
          i == text.length()
              || text.charAt(i) == '\n'
              || text.charAt(i) == '\r'
              || remarks.isNoted(i);
      if (end && start >= 0) {
        rests.add(new Span(start, stop));
        start = -1;
      } else if (!end && text.charAt(i) > ' ' && text.charAt(i) != '\uFEFF') {
        start = start < 0 ? i : start;
        stop = i + 1;
      }
    }
    return rests;
  }

  private static int column(String text, int offset) {
    int start = offset;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return offset - start;
  }
}
