// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.text.PasswordMask;

/** Finds keywords that are unknown where they stand, and tells what was meant. */
final class Keywords {
  private Keywords() {}

  static void check(Subject subject) {
    for (FlatStatement statement : subject.statements()) {
      if (statement.type().isEmpty() && !isInUnchecked(subject, statement)) {
        unknownStatement(subject, statement);
      }
      if (statement.type().isPresent() && subject.isChecked(statement)) {
        settings(subject, statement, statement.type().get());
      }
    }
    outside(subject);
  }

  /** Whether it stands in a statement whose contents nobody knows. */
  private static boolean isInUnchecked(Subject subject, FlatStatement statement) {
    return statement.parent().isPresent() && !subject.isChecked(statement.parent().get());
  }

  private static void unknownStatement(Subject subject, FlatStatement statement) {
    // A stray brace has its own finding.
    if (statement.keywordSpan().isEmpty()) {
      return;
    }
    Optional<String> beforeBlank = Hints.beforeBlank(statement.keyword());
    // The name is a part of such a keyword, so it must not be called missing.
    beforeBlank.ifPresent(word -> subject.markUnreadable(statement));
    Optional<String> nearest =
        subject
            .suggestions()
            .nearest(candidates(subject, statement), beforeBlank.orElse(statement.keyword()));
    nearest
        .flatMap(subject.catalogue()::statement)
        .filter(type -> isClear(subject, statement, type))
        .ifPresent(type -> subject.guess(statement, type));
    if (!subject.isGuessed(statement)) {
      statement.parent().ifPresent(subject::markPartial);
    }
    subject.report(
        Fault.at(
                FindingCode.UNKNOWN_STATEMENT,
                statement.keywordSpan(),
                statement.keyword(),
                beforeBlank.isPresent()
                    ? Hints.ofSigns(statement.keyword())
                    : Suggestions.question(nearest))
            .as(severity(subject, statement))
            .with(Hints.data(statement.keyword(), nearest)));
  }

  /** Where not all is known that may stand in a statement, one in it may be right. */
  private static Severity severity(Subject subject, FlatStatement statement) {
    return statement
        .parent()
        .flatMap(subject::type)
        .map(outer -> Severities.ofLacking(outer, statement.keyword()))
        .orElse(Severity.ERROR);
  }

  private static List<String> candidates(Subject subject, FlatStatement statement) {
    Optional<String> outer = statement.parent().flatMap(subject::type).map(Statement::keyword);
    return subject.catalogue().statements().stream()
        .filter(type -> type.kind().hasBlock())
        .filter(type -> outer.isEmpty() || type.inlineIn().contains(outer.get()))
        .map(Statement::keyword)
        .toList();
  }

  /** Whether all that stands in a statement could stand in one of that type. */
  private static boolean isClear(Subject subject, FlatStatement statement, Statement type) {
    for (FlatNode node : statement.contents()) {
      if (subject.catalogue().parameter(type.keyword(), node.keyword()).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static void settings(Subject subject, FlatStatement statement, Statement type) {
    for (FlatNode node : statement.contents()) {
      if (node instanceof FlatSetting setting
          && setting.parameter().isEmpty()
          && !isPartOfKeyword(subject, setting, type)) {
        if (!Hints.isComment(setting.keyword())) {
          subject.markPartial(statement);
        }
        unknownSetting(subject, setting, type);
      }
    }
  }

  /** Whether the file ends in the middle of a keyword of the statement. */
  private static boolean isPartOfKeyword(Subject subject, FlatSetting setting, Statement type) {
    String start = setting.keyword().toLowerCase(Locale.ROOT);
    return subject.isCutOff(setting)
        && setting.value().isEmpty()
        && subject.catalogue().parameters(type.keyword()).stream()
            .anyMatch(known -> known.keyword().toLowerCase(Locale.ROOT).startsWith(start));
  }

  private static void unknownSetting(Subject subject, FlatSetting setting, Statement type) {
    String keyword = setting.keyword();
    List<Parameter> owners = Owners.of(keyword);
    if (!owners.isEmpty()) {
      List<String> statements = Owners.statements(owners, type.keyword());
      subject.report(
          Fault.at(
                  FindingCode.KEYWORD_ELSEWHERE,
                  setting.keywordSpan(),
                  owners.getFirst().keyword(),
                  type.keyword(),
                  Words.either(statements))
              .as(Severities.ofLacking(type, keyword))
              .with(statements.toArray(String[]::new)));
      return;
    }
    Optional<Statement> known = subject.catalogue().statement(keyword);
    if (known.isPresent()) {
      Placement.report(subject, setting, known.get(), type);
      return;
    }
    List<String> candidates = new ArrayList<>();
    subject
        .catalogue()
        .parameters(type.keyword())
        .forEach(parameter -> candidates.add(parameter.keyword()));
    Optional<String> nearest =
        Hints.isComment(keyword)
            ? Optional.empty()
            : subject.suggestions().nearest(candidates, keyword);
    nearest
        .or(() -> Hints.beforeBlank(keyword))
        .flatMap(name -> subject.catalogue().parameter(type.keyword(), name))
        .ifPresent(parameter -> subject.mean(setting, parameter));
    subject.report(
        Fault.at(
                FindingCode.UNKNOWN_KEYWORD,
                setting.keywordSpan(),
                PasswordMask.mask(keyword),
                type.keyword(),
                Hints.of(keyword, nearest))
            .as(Severities.ofUnknown(type))
            .with(Hints.data(keyword, nearest)));
  }

  /** Lines between the statements. Several parameters in a row are one mistake. */
  private static void outside(Subject subject) {
    boolean parameterBefore = false;
    for (FlatNode node : subject.policy().contents()) {
      List<Parameter> owners = node instanceof FlatSetting ? Owners.of(node.keyword()) : List.of();
      if (node instanceof FlatSetting && !(parameterBefore && !owners.isEmpty())) {
        String belongs =
            owners.isEmpty()
                ? Hints.ofSigns(node.keyword())
                : " It belongs in " + Words.either(Owners.statements(owners, "")) + ".";
        subject.report(Fault.at(FindingCode.TEXT_OUTSIDE, node.span(), node.keyword(), belongs));
      }
      parameterBefore = !owners.isEmpty();
    }
  }
}
