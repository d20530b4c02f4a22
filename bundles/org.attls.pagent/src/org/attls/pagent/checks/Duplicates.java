// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attls.findings.FindingCode;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatStatement;

/** Finds names that are defined twice, or that nobody can tell apart. */
final class Duplicates {
  private Duplicates() {}

  static void check(Subject subject) {
    for (Map<String, List<FlatStatement>> byName : subject.definitions().all().values()) {
      Map<String, FlatStatement> folded = new HashMap<>();
      for (List<FlatStatement> statements : byName.values()) {
        FlatStatement first = statements.getFirst();
        if (first.name().isEmpty() || !subject.isReadable(first)) {
          continue;
        }
        for (FlatStatement other : statements.subList(1, statements.size())) {
          twice(subject, first, other);
        }
        FlatStatement similar = folded.putIfAbsent(first.name().toLowerCase(Locale.ROOT), first);
        if (similar != null) {
          similar(subject, similar, first);
        }
      }
    }
  }

  private static void twice(Subject subject, FlatStatement first, FlatStatement other) {
    boolean alike = Contents.of(subject, first).equals(Contents.of(subject, other));
    subject.report(
        Fault.at(
            alike ? FindingCode.DEFINED_TWICE_ALIKE : FindingCode.DEFINED_TWICE,
            other.nameSpan(),
            subject.title(other),
            line(subject, first)));
  }

  /** The later of the two gets the finding, in whatever order the two were met. */
  private static void similar(Subject subject, FlatStatement one, FlatStatement other) {
    boolean inOrder = one.span().start() < other.span().start();
    FlatStatement first = inOrder ? one : other;
    FlatStatement last = inOrder ? other : one;
    subject.report(
        Fault.at(
                FindingCode.NAMES_DIFFER_IN_CASE,
                last.nameSpan(),
                subject.title(last),
                first.name(),
                line(subject, first))
            .with(first.name()));
  }

  private static int line(Subject subject, FlatStatement statement) {
    return subject.line(statement.keywordSpan().start());
  }
}
