// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** Finds references to nothing, and to something else than what they need. */
final class References {
  private final Subject subject;
  private Map<String, List<FlatStatement>> byFoldedName;
  private Map<String, List<FlatStatement>> inline;

  private References(Subject subject) {
    this.subject = subject;
  }

  static void check(Subject subject) {
    References references = new References(subject);
    for (FlatStatement statement : subject.statements()) {
      if (subject.isChecked(statement)) {
        for (FlatNode node : statement.contents()) {
          if (node instanceof FlatSetting setting) {
            references.look(setting);
          }
        }
      }
    }
  }

  private void look(FlatSetting setting) {
    Optional<Parameter> parameter = subject.parameter(setting);
    Optional<String> type = parameter.flatMap(Subject::targetType);
    if (type.isEmpty() || !subject.isReadable(setting) || setting.valueSpan().isEmpty()) {
      return;
    }
    List<FlatStatement> targets = subject.definitions().of(type.get(), setting.value());
    if (targets.isEmpty()) {
      missing(setting, parameter.get(), type.get());
    } else if (targets.stream().allMatch(subject::isGuessed)) {
      FlatStatement target = targets.getFirst();
      report(
          setting,
          type.get(),
          " It is misspelled at line " + line(target) + ": " + target.keyword() + ".",
          Optional.empty(),
          Severity.ERROR);
    }
  }

  private void missing(FlatSetting setting, Parameter parameter, String type) {
    String name = setting.value();
    List<FlatStatement> similar = similar(name);
    for (FlatStatement statement : similar) {
      if (subject.is(statement, type)) {
        subject.mention(statement);
        subject.report(
            Fault.at(
                    FindingCode.TARGET_IN_OTHER_CASE,
                    setting.valueSpan(),
                    name,
                    type,
                    statement.name())
                .with(statement.name()));
        return;
      }
    }
    for (FlatStatement statement : similar) {
      if (statement.name().equals(name)) {
        String kind = subject.type(statement).orElseThrow().keyword();
        subject.mention(statement);
        subject.report(
            Fault.at(
                FindingCode.TARGET_OF_OTHER_KIND,
                setting.valueSpan(),
                name,
                Words.withArticle(kind),
                Words.withArticle(type),
                fitting(parameter, kind)));
        return;
      }
    }
    unresolved(setting, type, name);
  }

  /** The parameter to take instead, if one that excludes the parameter names that kind. */
  private String fitting(Parameter parameter, String kind) {
    return subject.catalogue().parameters(parameter.statement()).stream()
        .filter(other -> parameter.exclusiveGroup().isPresent())
        .filter(other -> other.exclusiveGroup().equals(parameter.exclusiveGroup()))
        .filter(other -> Subject.targetType(other).filter(kind::equals).isPresent())
        .map(other -> " Write " + other.keyword() + " instead of " + parameter.keyword() + '.')
        .findFirst()
        .orElse("");
  }

  private void unresolved(FlatSetting setting, String type, String name) {
    Optional<FlatStatement> inner = inline(type, name);
    if (inner.isPresent()) {
      // Whether PAGENT finds such a one is not known.
      String hint = " One stands in another statement at line " + line(inner.get()) + ".";
      report(setting, type, hint, Optional.empty(), Severity.WARNING);
      return;
    }
    Optional<String> nearest =
        subject
            .suggestions()
            .nearest(subject.definitions().names(type), name)
            .filter(near -> !withoutDigits(near).equals(withoutDigits(name)));
    nearest.ifPresent(near -> subject.definitions().of(type, near).forEach(subject::mention));
    report(setting, type, Suggestions.question(nearest), nearest, Severity.ERROR);
  }

  /** Numbered names, portR2 and portR7, are different things and no misspelling. */
  private static String withoutDigits(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isDigit(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    return letters.toString();
  }

  private void report(
      FlatSetting setting, String type, String hint, Optional<String> nearest, Severity severity) {
    subject.report(
        Fault.at(FindingCode.TARGET_MISSING, setting.valueSpan(), type, setting.value(), hint)
            .as(severity)
            .with(Suggestions.data(nearest)));
  }

  /** The statements of any kind whose name differs at most in case. */
  private List<FlatStatement> similar(String name) {
    if (byFoldedName == null) {
      byFoldedName = new HashMap<>();
      for (FlatStatement statement : subject.statements()) {
        if (!statement.isInline() && subject.isChecked(statement)) {
          add(byFoldedName, statement.name().toLowerCase(Locale.ROOT), statement);
        }
      }
    }
    return byFoldedName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  private Optional<FlatStatement> inline(String type, String name) {
    if (inline == null) {
      inline = new HashMap<>();
      for (FlatStatement statement : subject.statements()) {
        if (statement.isInline() && !statement.name().isEmpty()) {
          add(inline, statement.name(), statement);
        }
      }
    }
    return inline.getOrDefault(name, List.of()).stream()
        .filter(statement -> subject.is(statement, type))
        .findFirst();
  }

  private static void add(
      Map<String, List<FlatStatement>> map, String name, FlatStatement statement) {
    map.computeIfAbsent(name, key -> new ArrayList<>(1)).add(statement);
  }

  private int line(FlatStatement statement) {
    return subject.line(statement.keywordSpan().start());
  }
}
