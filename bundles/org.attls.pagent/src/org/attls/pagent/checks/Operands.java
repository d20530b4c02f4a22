// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.List;
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

  private static void ignored(Subject subject, Statement type, Span rest) {
    subject.report(
        Fault.at(FindingCode.VALUE_REST_IGNORED, rest, type.keyword(), rest.of(subject.text())));
  }

  /** Gives a word to the operand that it fits, and drops those before it, which are left out. */
  private static void take(Subject subject, List<Parameter> left, Span word) {
    String value = word.of(subject.text());
    int fitting = 0;
    for (int i = 0; i < left.size(); i++) {
      if (fits(left.get(i), value)) {
        fitting = i;
        break;
      }
    }
    for (ValueFault fault : ValueReader.read(left.get(fitting), value).faults()) {
      Values.report(subject, word, fault, false);
    }
    left.subList(0, fitting + 1).clear();
  }

  private static boolean fits(Parameter parameter, String value) {
    return switch (parameter.type().value()) {
      case ValueType.Choice choice -> choice.find(value).isPresent();
      case ValueType.Number number -> value.chars().allMatch(c -> c >= '0' && c <= '9');
      case ValueType.Text text -> !isOptionOfTcpImage(value);
      default -> false;
    };
  }

  /** Whether a word is one that can follow a path that was left out. */
  private static boolean isOptionOfTcpImage(String value) {
    return value.endsWith("FLUSH") || value.endsWith("PURGE");
  }
}
