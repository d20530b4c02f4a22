// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Dependency;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatStatement;

/** Finds parameters that do not count, because another one is missing or has another value. */
final class Dependencies {
  private final Subject subject;
  private final Connections connections;
  private final Settings settings;
  private final Map<String, List<Dependency>> byStatement = new HashMap<>();

  private Dependencies(Subject subject, Connections connections) {
    this.subject = subject;
    this.connections = connections;
    this.settings = new Settings(subject);
  }

  static void check(Subject subject, Connections connections) {
    Dependencies dependencies = new Dependencies(subject, connections);
    for (FlatStatement statement : subject.statements()) {
      if (subject.isChecked(statement)) {
        dependencies.check(statement, subject.type(statement).orElseThrow().keyword());
      }
    }
  }

  private void check(FlatStatement statement, String type) {
    List<Dependency> dependencies =
        byStatement.computeIfAbsent(type, subject.catalogue()::dependencies);
    if (dependencies.isEmpty()) {
      return;
    }
    for (FlatNode node : statement.contents()) {
      String keyword = node.keyword();
      for (Dependency dependency : dependencies) {
        if (keyword.equalsIgnoreCase(dependency.keyword())
            && isBroken(statement, type, dependency)) {
          report(node, dependency);
          break;
        }
      }
    }
  }

  private boolean isBroken(FlatStatement statement, String type, Dependency dependency) {
    List<Connection> all = connections.with(statement);
    if (all.isEmpty() || isLocal(dependency)) {
      return type.equals(dependency.needsStatement()) && isBrokenHere(statement, type, dependency);
    }
    return all.stream().allMatch(connection -> isBroken(connection, dependency));
  }

  /** Whether no other action can override what it depends on. */
  private boolean isLocal(Dependency dependency) {
    return dependency.statement().startsWith("TTLSGsk");
  }

  private boolean isBrokenHere(FlatStatement statement, String type, Dependency dependency) {
    Setting coded = settings.coded(statement, dependency.needs());
    return isUnmet(
        coded instanceof Setting.None ? settings.byDefault(type, dependency.needs()) : coded,
        dependency);
  }

  private boolean isBroken(Connection connection, Dependency dependency) {
    return connection
        .effective(settings, dependency.needsStatement(), dependency.needs())
        .filter(setting -> isUnmet(setting, dependency))
        .isPresent();
  }

  private static boolean isUnmet(Setting setting, Dependency dependency) {
    return setting instanceof Setting.None
        || setting.text().filter(value -> !dependency.isMetBy(value)).isPresent();
  }

  private void report(FlatNode node, Dependency dependency) {
    String other =
        dependency.values().isEmpty()
            ? dependency.needs()
            : dependency.needs() + ' ' + Words.either(dependency.values());
    subject.report(
        Fault.at(
                FindingCode.DEPENDENCY,
                node.keywordSpan(),
                dependency.keyword(),
                other,
                withoutStop(dependency.meaning()))
            .as(dependency.severity())
            .with(dependency.needs()));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
