// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Repeat;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatStatement;

/** Finds parameters that are there twice, and those that exclude each other. */
final class Repeats {
  private final Subject subject;
  private final Map<String, FlatNode> first = new HashMap<>();
  private final Map<String, FlatNode> firstOfGroup = new HashMap<>();

  private Repeats(Subject subject) {
    this.subject = subject;
  }

  static void check(Subject subject) {
    for (FlatStatement statement : subject.statements()) {
      if (subject.isChecked(statement) && mayRepeat(subject, statement)) {
        Repeats repeats = new Repeats(subject);
        for (FlatNode node : statement.contents()) {
          Present.parameter(subject, statement, node)
              .ifPresent(parameter -> repeats.add(parameter, node));
        }
      }
    }
  }

  /** Whether a closer look is worth its time: most statements have nothing twice. */
  private static boolean mayRepeat(Subject subject, FlatStatement statement) {
    long seen = 0;
    int grouped = 0;
    for (FlatNode node : statement.contents()) {
      Optional<Parameter> parameter = Present.parameter(subject, statement, node);
      if (parameter.isPresent()) {
        long bit = Present.bit(parameter.get());
        grouped += parameter.get().exclusiveGroup().isPresent() ? 1 : 0;
        if ((seen & bit) != 0 && !parameter.get().repeatable() || grouped > 1) {
          return true;
        }
        seen |= bit;
      }
    }
    return false;
  }

  private void add(Parameter parameter, FlatNode node) {
    FlatNode earlier = first.putIfAbsent(parameter.keyword(), node);
    if (earlier != null) {
      if (!parameter.repeatable()) {
        repeated(parameter, earlier, node);
      }
      return;
    }
    if (parameter.exclusiveGroup().isPresent()) {
      FlatNode other = firstOfGroup.putIfAbsent(parameter.exclusiveGroup().get(), node);
      if (other != null) {
        subject.report(
            Fault.at(
                    FindingCode.EXCLUSIVE_PARAMETERS,
                    node.keywordSpan(),
                    parameter.keyword(),
                    other.keyword(),
                    line(other))
                .as(Severities.of(parameter.evidence())));
      }
    }
  }

  private void repeated(Parameter parameter, FlatNode earlier, FlatNode node) {
    if (parameter.repeat().value() == Repeat.SINGLE) {
      subject.report(Fault.at(FindingCode.PORT_REPEATED, node.keywordSpan(), line(earlier)));
      return;
    }
    boolean alike = Contents.of(subject, earlier).equals(Contents.of(subject, node));
    subject.report(
        Fault.at(
            alike ? FindingCode.REPEATED_ALIKE : FindingCode.REPEATED_PARAMETER,
            node.keywordSpan(),
            parameter.keyword(),
            line(earlier)));
  }

  private int line(FlatNode node) {
    return subject.line(node.keywordSpan().start());
  }
}
