// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.StatementKind;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/**
 * Finds definitions that nothing names. A file without a rule is one that others share, and a file
 * that breaks off may have named them later.
 */
final class Unused {
  private Unused() {}

  static void check(Subject subject) {
    if (subject.definitions().names("TTLSRule").isEmpty() || subject.isTruncated()) {
      return;
    }
    Map<String, Set<String>> used = used(subject);
    for (Map.Entry<String, Map<String, List<FlatStatement>>> kind :
        subject.definitions().all().entrySet()) {
      Set<String> names = used.getOrDefault(kind.getKey(), Set.of());
      for (Map.Entry<String, List<FlatStatement>> named : kind.getValue().entrySet()) {
        FlatStatement first = named.getValue().getFirst();
        if (!names.contains(named.getKey()) && isWorthIt(subject, first)) {
          subject.report(
              Fault.at(FindingCode.DEFINITION_UNUSED, Subject.head(first), subject.title(first)));
        }
      }
    }
  }

  private static boolean isWorthIt(Subject subject, FlatStatement statement) {
    return subject.type(statement).orElseThrow().kind() != StatementKind.RULE
        && !statement.name().isEmpty()
        && !subject.isMentioned(statement)
        && !subject.isGuessed(statement);
  }

  /** The names that are referred to, by the kind of what they name. */
  private static Map<String, Set<String>> used(Subject subject) {
    Map<String, Set<String>> used = new HashMap<>();
    for (FlatStatement statement : subject.statements()) {
      for (FlatNode node : statement.contents()) {
        if (node instanceof FlatSetting setting) {
          Optional<Parameter> parameter =
              subject.parameter(setting).or(() -> subject.meant(setting));
          parameter
              .flatMap(Subject::targetType)
              .ifPresent(
                  type ->
                      used.computeIfAbsent(type, key -> new HashSet<>())
                          .add(firstWord(setting.value())));
        }
      }
    }
    return used;
  }

  private static String firstWord(String value) {
    int end = 0;
    while (end < value.length() && value.charAt(end) > ' ') {
      end++;
    }
    return value.substring(0, end);
  }
}
