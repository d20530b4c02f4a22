// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Requirement;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** Finds rules without a condition, and rules that take every connection. */
final class Conditions {
  private final Subject subject;
  private final Map<String, List<Parameter>> conditions = new HashMap<>();

  private Conditions(Subject subject) {
    this.subject = subject;
  }

  static void check(Subject subject) {
    Conditions conditions = new Conditions(subject);
    for (FlatStatement statement : subject.statements()) {
      if (Required.isWorthIt(subject, statement)) {
        conditions.check(statement);
      }
    }
  }

  private void check(FlatStatement statement) {
    String type = subject.type(statement).orElseThrow().keyword();
    List<Parameter> wanted = conditions.computeIfAbsent(type, this::conditions);
    if (wanted.isEmpty()) {
      return;
    }
    if ((Present.in(subject, statement) & Present.of(wanted)) == 0) {
      Severity severity = Severities.of(wanted.getFirst().required().evidence());
      report(FindingCode.NO_CONDITION, statement, severity);
    } else if (isAllOnly(statement)) {
      report(FindingCode.ONLY_ALL_ADDRESSES, statement, Severity.WARNING);
    }
  }

  private List<Parameter> conditions(String type) {
    return subject.catalogue().parameters(type).stream()
        .filter(one -> one.required().value() == Requirement.ANY_OF_STATEMENT)
        .toList();
  }

  private void report(FindingCode code, FlatStatement rule, Severity severity) {
    subject.report(Fault.at(code, Subject.head(rule), subject.title(rule)).as(severity));
  }

  private boolean isAllOnly(FlatStatement rule) {
    for (FlatNode node : rule.contents()) {
      if (node instanceof FlatSetting setting) {
        Parameter parameter = subject.parameter(setting).orElse(null);
        if (parameter == null || isCondition(parameter) && !isAll(setting, parameter)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isCondition(Parameter parameter) {
    return parameter.required().value() == Requirement.ANY_OF_STATEMENT;
  }

  private static boolean isAll(FlatSetting setting, Parameter parameter) {
    return parameter.type().value() instanceof ValueType.Address
        && setting.value().equalsIgnoreCase("All");
  }
}
