// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Requirement;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatStatement;

/** Finds statements that lack what they must have. */
final class Required {
  private final Subject subject;
  private final Map<String, List<List<Parameter>>> needs = new HashMap<>();

  private Required(Subject subject) {
    this.subject = subject;
  }

  static void check(Subject subject) {
    Required required = new Required(subject);
    for (FlatStatement statement : subject.statements()) {
      if (isWorthIt(subject, statement)) {
        required.check(statement);
      }
    }
  }

  /** An unfinished block and a second definition have findings that come first. */
  static boolean isWorthIt(Subject subject, FlatStatement statement) {
    return Subject.isComplete(statement)
        && subject.isChecked(statement)
        && (statement.isInline() || isFirst(subject, statement));
  }

  private static boolean isFirst(Subject subject, FlatStatement statement) {
    String type = subject.type(statement).orElseThrow().keyword();
    return subject.definitions().of(type, statement.name()).getFirst() == statement;
  }

  private void check(FlatStatement statement) {
    String type = subject.type(statement).orElseThrow().keyword();
    List<List<Parameter>> needed = needs.computeIfAbsent(type, this::needs);
    if (needed.isEmpty()) {
      return;
    }
    long present = Present.in(subject, statement);
    for (List<Parameter> alternatives : needed) {
      if ((present & Present.of(alternatives)) == 0) {
        report(statement, alternatives);
      }
    }
  }

  /** What a kind of statement must have: of each list, one. */
  private List<List<Parameter>> needs(String type) {
    List<List<Parameter>> needed = new ArrayList<>();
    Map<String, List<Parameter>> groups = new LinkedHashMap<>();
    for (Parameter parameter : subject.catalogue().parameters(type)) {
      if (parameter.required().value() == Requirement.YES) {
        needed.add(List.of(parameter));
      } else if (parameter.required().value() == Requirement.ONE_OF_GROUP) {
        groups
            .computeIfAbsent(parameter.exclusiveGroup().orElse(""), key -> new ArrayList<>())
            .add(parameter);
      }
    }
    needed.addAll(groups.values());
    return needed;
  }

  private void report(FlatStatement statement, List<Parameter> wanted) {
    List<String> keywords = new ArrayList<>();
    wanted.forEach(parameter -> keywords.add(parameter.keyword()));
    subject.report(
        Fault.at(
                FindingCode.PARAMETER_MISSING,
                Subject.head(statement),
                subject.title(statement),
                Words.either(keywords))
            .as(Severities.of(wanted.getFirst().required().evidence()))
            .with(keywords.toArray(String[]::new)));
  }
}
