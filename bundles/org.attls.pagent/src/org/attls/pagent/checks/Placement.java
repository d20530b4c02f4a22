// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatStatement;

/** Finds statements that stand in one that cannot hold them. */
final class Placement {
  private Placement() {}

  static void check(Subject subject) {
    for (FlatStatement statement : subject.statements()) {
      Optional<Statement> type = statement.type();
      Optional<Statement> outer = statement.parent().flatMap(subject::type);
      if (type.isPresent()
          && outer.filter(known -> known.kind().isPolicy()).isPresent()
          && !type.get().inlineIn().contains(outer.get().keyword())) {
        report(subject, statement, type.get(), outer.get());
      }
    }
  }

  static void report(Subject subject, FlatNode node, Statement type, Statement outer) {
    List<String> places = type.inlineIn();
    String where = places.isEmpty() ? "alone" : "alone or in " + Words.either(places);
    subject.report(
        Fault.at(
                FindingCode.STATEMENT_ELSEWHERE,
                node.keywordSpan(),
                type.keyword(),
                outer.keyword(),
                where)
            .as(Severities.ofLacking(outer, type.keyword()))
            .with(places.toArray(String[]::new)));
  }
}
