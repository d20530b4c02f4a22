// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Requirement;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatStatement;

/** Finds rules that lack what they need where their group action switches AT-TLS on. */
final class Enabled {
  private Enabled() {}

  static void check(Subject subject) {
    List<Parameter> needed =
        subject.catalogue().parameters("TTLSRule").stream()
            .filter(parameter -> parameter.required().value() == Requirement.IF_ENABLED)
            .toList();
    Settings settings = new Settings(subject);
    for (FlatStatement rule : subject.statements()) {
      if (subject.is(rule, "TTLSRule") && Required.isWorthIt(subject, rule)) {
        long present = Present.in(subject, rule);
        for (Parameter parameter : needed) {
          if ((present & Present.bit(parameter)) == 0) {
            missing(subject, settings, rule, parameter);
          }
        }
      }
    }
  }

  private static void missing(
      Subject subject, Settings settings, FlatStatement rule, Parameter parameter) {
    Part.of(subject, rule, "TTLSGroupAction")
        .found()
        .filter(group -> settings.coded(group, "TTLSEnabled").isCertainly("On"))
        .ifPresent(
            group ->
                subject.report(
                    Fault.at(
                            FindingCode.ENABLED_RULE_INCOMPLETE,
                            Subject.head(rule),
                            subject.title(rule),
                            parameter.keyword(),
                            subject.title(group))
                        .as(Severities.of(parameter.required().evidence()))
                        .with(parameter.keyword())));
  }
}
