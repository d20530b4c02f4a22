// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Availability;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.Release;
import org.attls.pagent.catalogue.Introduction;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/** Finds what the release of the file does not know yet. Where the sources are silent, so is it. */
final class Releases {
  private final Subject subject;
  private final Release release;

  private Releases(Subject subject, Release release) {
    this.subject = subject;
    this.release = release;
  }

  static void check(Subject subject) {
    subject.release().ifPresent(release -> new Releases(subject, release).check());
  }

  private void check() {
    for (FlatStatement statement : subject.statements()) {
      if (subject.isChecked(statement)) {
        check(statement, subject.type(statement).orElseThrow());
      }
    }
  }

  /** What stands in a statement that is too new is not looked at: all of it is. */
  private void check(FlatStatement statement, Statement type) {
    if (type.in(release) == Availability.NO) {
      report(statement.keywordSpan(), type.keyword(), type.introduction());
      return;
    }
    for (FlatNode node : statement.contents()) {
      if (node instanceof FlatSetting setting) {
        subject.parameter(setting).ifPresent(parameter -> check(setting, parameter));
      }
    }
  }

  private void check(FlatSetting setting, Parameter parameter) {
    if (parameter.in(release) == Availability.NO) {
      report(setting.keywordSpan(), parameter.keyword(), parameter.introduction());
      return;
    }
    switch (parameter.type().value()) {
      case ValueType.Choice choice ->
          choice.find(setting.value()).ifPresent(option -> check(setting, parameter, option));
      case ValueType.Ciphers ciphers when ciphers.codeLength() > 1 -> {
        for (ListedSuite suite : ListedSuite.in(subject, setting, parameter)) {
          CipherSuite.findByCode(suite.code()).ifPresent(known -> check(suite, known));
        }
      }
      default -> {}
    }
  }

  private void check(FlatSetting setting, Parameter parameter, ValueType.Option option) {
    Optional<Introduction> introduction = option.introduction();
    if (introduction.isPresent() && option.in(release) == Availability.NO) {
      report(setting.valueSpan(), parameter.keyword() + ' ' + option.word(), introduction.get());
    }
  }

  private void check(ListedSuite suite, CipherSuite known) {
    // The releases of suites are from knowledge, and the first one is as old as AT-TLS.
    if (!release.atLeast(known.since())) {
      report(suite.span(), known.name(), cameWith(known.since()), Evidence.KNOWLEDGE);
    }
  }

  private void report(Span span, String what, Introduction introduction) {
    report(span, what, since(introduction), introduction.evidence());
  }

  /** Where releases lie between the two that are known, it may have come with any of them. */
  private static String since(Introduction introduction) {
    boolean exact =
        introduction
            .absentUntil()
            .filter(absent -> Release.all().indexOf(introduction.since()) == next(absent))
            .isPresent();
    return exact ? cameWith(introduction.since()) : known(introduction.since());
  }

  private static int next(Release release) {
    return Release.all().indexOf(release) + 1;
  }

  private static String cameWith(Release since) {
    return "it came with z/OS " + since.name();
  }

  private static String known(Release since) {
    return "it is known from z/OS " + since.name() + " on";
  }

  private void report(Span span, String what, String since, Evidence evidence) {
    subject.report(
        Fault.at(FindingCode.NEWER_THAN_RELEASE, span, what, release.name(), since)
            .as(Severities.of(evidence)));
  }
}
