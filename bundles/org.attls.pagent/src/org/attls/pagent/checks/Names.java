// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/** Checks the names of statements where they are defined. */
final class Names {
  private static final int LONGEST = 32;
  private static final String SPECIAL = "{}\"'";

  private Names() {}

  static void check(Subject subject) {
    for (FlatStatement statement : subject.statements()) {
      if (subject.isChecked(statement) && subject.isReadable(statement)) {
        check(subject, statement, subject.type(statement).orElseThrow());
      }
    }
  }

  private static void check(Subject subject, FlatStatement statement, Statement type) {
    Span span = statement.nameSpan();
    if (span.isEmpty()) {
      boolean needed = !statement.isInline() || type.nameRequired();
      if (needed && statement.openingBrace().isPresent()) {
        subject.report(Fault.at(FindingCode.NAME_MISSING, statement.keywordSpan(), type.keyword()));
      }
      return;
    }
    String name = statement.name();
    if (name.length() > LONGEST) {
      subject.report(
          Fault.at(FindingCode.STATEMENT_NAME_TOO_LONG, span, type.keyword(), name.length()));
    }
    characters(subject, span, name, type.keyword());
    Span rest = statement.ignored();
    if (!rest.isEmpty()) {
      subject.report(
          Fault.at(
              FindingCode.NAME_REST_IGNORED, rest, type.keyword(), name, rest.of(subject.text())));
    }
  }

  private static void characters(Subject subject, Span span, String name, String keyword) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > '~' || SPECIAL.indexOf(c) >= 0) {
        Span one = new Span(span.start() + i, span.start() + i + 1);
        subject.report(Fault.at(FindingCode.VALUE_CHARACTER, one, name, Texts.shown(c), keyword));
        break;
      }
    }
    Texts.reportHash(subject, span, keyword);
  }
}
