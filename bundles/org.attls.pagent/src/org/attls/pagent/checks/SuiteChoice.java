// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Release;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** Checks what connections can choose from: suites for TLS 1.3, and the default list. */
final class SuiteChoice {
  private static final Release CLEAN_DEFAULTS = Release.of("V2R4");
  private static final String NO_LIST = "no cipher list is coded";
  private static final String LIST =
      "the cipher list has none of the suites " + Words.all(SuiteVersions.codesOfTls13());

  private final Subject subject;
  private final Connections connections;
  private final CipherLists lists;
  private final Settings settings;

  /** Why TLS 1.3 lacks a suite, and for which rule if not for all. */
  private record Why(String reason, String rule) {}

  SuiteChoice(Subject subject, Connections connections, CipherLists lists) {
    this.subject = subject;
    this.connections = connections;
    this.lists = lists;
    this.settings = new Settings(subject);
  }

  void check() {
    tls13();
    defaults();
  }

  /** A line that switches TLS 1.3 on is reported if a rule that it reaches has no suite for it. */
  private void tls13() {
    Map<FlatSetting, List<Connection>> reached = new LinkedHashMap<>();
    for (Connection connection : connections.all()) {
      if (connection.advanced(settings, "TLSv1.3") instanceof Setting.Coded coded
          && coded.value().equalsIgnoreCase("On")) {
        reached.computeIfAbsent(coded.at(), key -> new ArrayList<>(1)).add(connection);
      }
    }
    reached.forEach(
        (setting, all) ->
            reason(all)
                .ifPresent(
                    why ->
                        subject.report(
                            Fault.at(
                                FindingCode.TLS13_WITHOUT_SUITE,
                                setting.span(),
                                why.reason(),
                                why.rule()))));
  }

  /** What only the file has, and no rule, counts only where no rule is reached. */
  private Optional<Why> reason(List<Connection> reached) {
    List<Connection> ruled = reached.stream().filter(Connection::ruled).toList();
    List<Connection> counted = ruled.isEmpty() ? reached : ruled;
    Map<Connection, String> lacking = new LinkedHashMap<>();
    for (Connection connection : counted) {
      lacksSuite(connection).ifPresent(why -> lacking.put(connection, why));
    }
    if (lacking.isEmpty() || ruled.isEmpty() && lacking.size() < counted.size()) {
      return Optional.empty();
    }
    Map.Entry<Connection, String> first = lacking.entrySet().iterator().next();
    String rule =
        lacking.size() == counted.size()
            ? ""
            : first.getKey().rule().map(one -> " for " + subject.title(one)).orElse("");
    return Optional.of(new Why(first.getValue(), rule));
  }

  private Optional<String> lacksSuite(Connection connection) {
    return switch (connection.ciphers()) {
      case Part.None none -> Optional.of(NO_LIST);
      case Part.Unclear unclear -> Optional.empty();
      case Part.Known known -> {
        CipherLists.CipherList list = lists.of(known.statement());
        boolean lacks = list.whole() && list.suites().stream().noneMatch(SuiteVersions::isTls13);
        yield lacks ? Optional.of(LIST) : Optional.empty();
      }
    };
  }

  private void defaults() {
    Optional<Release> release = subject.release().filter(one -> !one.atLeast(CLEAN_DEFAULTS));
    if (release.isEmpty()) {
      return;
    }
    Set<FlatStatement> reported = new HashSet<>();
    for (Connection connection : connections.all()) {
      List<FlatStatement> environment = connection.environment().found().stream().toList();
      if (connection.ruled()
          && connection.ciphers() instanceof Part.None
          && connection.action(settings, "SuiteBProfile").isCertainly("Off")
          && environment.stream().anyMatch(reported::add)) {
        subject.report(
            Fault.at(
                FindingCode.NO_CIPHER_LIST,
                Subject.head(environment.getFirst()),
                subject.title(environment.getFirst()),
                release.get().name()));
      }
    }
  }
}
