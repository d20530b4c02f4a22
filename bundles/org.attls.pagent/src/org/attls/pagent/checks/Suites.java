// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.CipherSuiteV2;
import org.attls.model.facts.Strength;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatStatement;

/** Checks the suites of cipher lists: those that are weak, that are there twice, or are no use. */
final class Suites {
  private final Subject subject;
  private final Connections connections;
  private final CipherLists lists;
  private final SuiteVersions versions;

  private Suites(Subject subject, Connections connections) {
    this.subject = subject;
    this.connections = connections;
    this.lists = new CipherLists(subject);
    this.versions = new SuiteVersions(new Settings(subject));
  }

  static void check(Subject subject, Connections connections) {
    Suites suites = new Suites(subject, connections);
    for (FlatStatement statement : subject.statements()) {
      if (subject.is(statement, "TTLSCipherParms")) {
        suites.check(statement);
      }
    }
    new SuiteChoice(subject, connections, suites.lists).check();
  }

  private void check(FlatStatement statement) {
    List<ListedSuite> suites = lists.of(statement).suites();
    repeated(suites);
    suites.forEach(this::weak);
    useless(statement, suites);
  }

  private void repeated(List<ListedSuite> suites) {
    Map<String, ListedSuite> first = HashMap.newHashMap(suites.size());
    for (ListedSuite suite : suites) {
      ListedSuite earlier = first.putIfAbsent(suite.code(), suite);
      if (earlier != null) {
        int line = subject.line(earlier.span().start());
        subject.report(Fault.at(FindingCode.SUITE_REPEATED, suite.span(), name(suite), line));
      }
    }
  }

  private void weak(ListedSuite suite) {
    if (suite.isV2()) {
      CipherSuiteV2.findByCode(suite.code())
          .ifPresent(known -> weak(suite, known.name(), known.rating(), known.ratingReason()));
    } else {
      CipherSuite.findByCode(suite.code())
          .ifPresent(known -> weak(suite, known.name(), known.rating(), known.ratingReason()));
    }
  }

  private void weak(ListedSuite suite, String name, Strength rating, String reason) {
    switch (rating) {
      case STRONG -> {}
      case WEAK -> subject.report(Fault.at(FindingCode.SUITE_WEAK, suite.span(), name, reason));
      case BROKEN -> subject.report(Fault.at(FindingCode.SUITE_BROKEN, suite.span(), name, reason));
    }
  }

  private static String name(ListedSuite suite) {
    Optional<String> name =
        suite.isV2()
            ? CipherSuiteV2.findByCode(suite.code()).map(CipherSuiteV2::name)
            : CipherSuite.findByCode(suite.code()).map(CipherSuite::name);
    return name.orElse(suite.code());
  }

  /** One finding for all suites of a list that need the same version. */
  private void useless(FlatStatement statement, List<ListedSuite> suites) {
    List<Connection> all = connections.with(statement);
    if (all.isEmpty()) {
      return;
    }
    Map<String, List<ListedSuite>> byVersion = new LinkedHashMap<>();
    for (ListedSuite suite : suites) {
      List<String> usable = SuiteVersions.of(suite);
      if (!usable.isEmpty()
          && all.stream().allMatch(connection -> versions.areOff(connection, usable))) {
        byVersion.computeIfAbsent(Words.either(usable), key -> new ArrayList<>()).add(suite);
      }
    }
    byVersion.forEach(
        (needed, useless) -> {
          Set<String> names = new LinkedHashSet<>();
          useless.forEach(suite -> names.add(name(suite)));
          subject.report(
              Fault.at(
                  FindingCode.SUITE_WITHOUT_PROTOCOL,
                  useless.getFirst().span(),
                  Words.all(List.copyOf(names)),
                  needed));
        });
  }
}
