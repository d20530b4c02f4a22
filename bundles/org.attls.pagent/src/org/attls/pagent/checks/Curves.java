// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.value.Value;

/** Finds the word Any on one line and curves on another: the lines add up to one list. */
final class Curves {
  private Curves() {}

  static void check(Subject subject) {
    for (FlatStatement statement : subject.statements()) {
      if (subject.isChecked(statement)) {
        Map<Parameter, List<FlatSetting>> lines = new HashMap<>();
        for (FlatNode node : statement.contents()) {
          if (node instanceof FlatSetting setting) {
            parameter(subject, setting)
                .ifPresent(
                    one -> lines.computeIfAbsent(one, key -> new ArrayList<>()).add(setting));
          }
        }
        lines.forEach((parameter, settings) -> check(subject, parameter, settings));
      }
    }
  }

  private static Optional<Parameter> parameter(Subject subject, FlatSetting setting) {
    return subject
        .parameter(setting)
        .filter(one -> one.type().value() instanceof ValueType.Groups groups && groups.any());
  }

  private static void check(Subject subject, Parameter parameter, List<FlatSetting> settings) {
    if (settings.size() < 2) {
      return;
    }
    for (FlatSetting setting : settings) {
      Optional<Value> value = setting.reading(parameter).value();
      if (subject.isReadable(setting) && value.orElse(null) instanceof Value.AnyGroup) {
        subject.report(
            Fault.at(FindingCode.ANY_NOT_ALONE, setting.valueSpan(), parameter.keyword())
                .as(Severities.of(parameter.evidence())));
        return;
      }
    }
  }
}
