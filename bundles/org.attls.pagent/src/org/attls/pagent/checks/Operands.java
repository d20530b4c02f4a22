// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Requirement;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.StatementKind;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;
import org.attls.pagent.value.ValueFault;
import org.attls.pagent.value.ValueReader;

/**
 * Checks the statements of the Policy Agent's own configuration that stand on one line. Their
 * operands have no keywords; any but the first may be left out.
 */
final class Operands {
  private Operands() {}

  static void check(Subject subject) {
    overridden(subject);
    for (FlatStatement statement : subject.statements()) {
      Optional<Statement> type = subject.type(statement);
      if (type.isPresent()
          && type.get().kind() == StatementKind.LINE
          && subject.isReadable(statement)) {
        check(subject, statement, type.get());
      }
    }
  }

  private static void check(Subject subject, FlatStatement statement, Statement type) {
    List<Parameter> left = new ArrayList<>(subject.catalogue().parameters(type.keyword()));
    Span operands = statement.operands();
    String text = subject.text();
    int at = operands.start();
    while (at < operands.end()) {
      int end = at;
      while (end < operands.end() && text.charAt(end) > ' ') {
        end++;
      }
      if (end > at) {
        Span word = new Span(at, end);
        if (left.isEmpty()) {
          ignored(subject, type, new Span(at, operands.end()));
          return;
        }
        take(subject, left, word);
      }
      at = end + 1;
    }
    for (Parameter parameter : left) {
      if (parameter.required().value() == Requirement.YES) {
        subject.report(
            Fault.at(
                    FindingCode.PARAMETER_MISSING,
                    statement.keywordSpan(),
                    type.keyword(),
                    parameter.type().value().description())
                .as(Severities.of(parameter.required().evidence())));
      }
    }
  }

  /** Of some statements only the last one in a file counts. */
  private static void overridden(Subject subject) {
    Map<Statement, FlatStatement> last = new HashMap<>();
    for (FlatStatement statement : subject.statements().reversed()) {
      Optional<Statement> type = subject.type(statement).filter(Statement::lastCounts);
      FlatStatement later = type.map(one -> last.putIfAbsent(one, statement)).orElse(null);
      if (later != null) {
        subject.report(
            Fault.at(
                FindingCode.STATEMENT_OVERRIDDEN,
                statement.keywordSpan(),
                type.get().keyword(),
                subject.line(later.keywordSpan().start())));
      }
    }
  }

  private static void ignored(Subject subject, Statement type, Span rest) {
    subject.report(
        Fault.at(FindingCode.VALUE_REST_IGNORED, rest, type.keyword(), rest.of(subject.text())));
  }

  /** Gives a word to the operand that it fits, and drops those before it, which are left out. */
  private static void take(Subject subject, List<Parameter> left, Span word) {
    String value = word.of(subject.text());
    int fitting = left.getFirst().required().value() == Requirement.YES ? 0 : fitting(left, value);
    for (ValueFault fault : ValueReader.read(left.get(fitting), value).faults()) {
      Values.report(subject, word, fault, false);
    }
    left.subList(0, fitting + 1).clear();
  }

  /** Any word may be a path, so an operand that takes few words, or a number, comes first. */
  private static int fitting(List<Parameter> left, String value) {
    for (int i = 0; i < left.size(); i++) {
      boolean fits =
          switch (left.get(i).type().value()) {
            case ValueType.Choice choice -> choice.find(value).isPresent();
            case ValueType.Number number -> value.chars().allMatch(c -> c >= '0' && c <= '9');
            default -> false;
          };
      if (fits) {
        return i;
      }
    }
    return 0;
  }
}
