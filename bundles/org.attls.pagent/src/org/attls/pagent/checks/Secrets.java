// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** Finds what gives away secrets: passwords in the file, and data in traces. */
final class Secrets {
  private Secrets() {}

  static void check(Subject subject) {
    for (FlatStatement statement : subject.statements()) {
      for (FlatNode node : statement.contents()) {
        if (node instanceof FlatSetting setting && !setting.valueSpan().isEmpty()) {
          subject.parameter(setting).ifPresent(parameter -> check(subject, setting, parameter));
        }
      }
    }
  }

  private static void check(Subject subject, FlatSetting setting, Parameter parameter) {
    if (Values.isSecret(parameter)) {
      subject.report(
          Fault.at(FindingCode.CLEAR_TEXT_PASSWORD, setting.keywordSpan(), parameter.keyword()));
    } else if (parameter.keyword().equals("CtraceClearText")
        && setting.value().equalsIgnoreCase("On")) {
      subject.report(Fault.at(FindingCode.CLEAR_TEXT_TRACE, setting.span()));
    }
  }
}
