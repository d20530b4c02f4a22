// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueExtent;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;
import org.attls.pagent.value.ValueFault;

/** Checks every value for itself, and what stands behind it. */
final class Values {
  private Values() {}

  static void check(Subject subject) {
    for (FlatStatement statement : subject.statements()) {
      if (subject.isChecked(statement)) {
        for (FlatNode node : statement.contents()) {
          if (node instanceof FlatSetting setting && subject.isReadable(setting)) {
            subject.parameter(setting).ifPresent(parameter -> check(subject, setting, parameter));
          }
        }
      }
    }
  }

  private static void check(Subject subject, FlatSetting setting, Parameter parameter) {
    // A name is checked where it is defined, and a reference to nothing is a fault of its own.
    boolean isReference = Subject.targetType(parameter).isPresent();
    if (!isReference || setting.valueSpan().isEmpty()) {
      boolean secret = isSecret(parameter);
      for (ValueFault fault : setting.reading(parameter).faults()) {
        report(subject, setting.valueSpan(), fault, secret);
      }
      Texts.reportHash(subject, setting.valueSpan(), parameter.keyword());
    }
    rest(subject, setting, parameter);
    if (parameter.extent() == ValueExtent.REST_OF_LINE && !isSecret(parameter)) {
      gap(subject, setting, parameter);
    }
  }

  static void report(Subject subject, Span value, ValueFault fault, boolean secret) {
    Span span =
        fault.start() == fault.end() && value.isEmpty()
            ? value
            : new Span(value.start() + fault.start(), value.start() + fault.end());
    List<String> data = secret ? List.of() : fault.data();
    subject.report(new Fault(fault.code(), fault.severity(), span, fault.arguments(), data));
  }

  static boolean isSecret(Parameter parameter) {
    return parameter.type().value() instanceof ValueType.Text text
        && text.form() == TextForm.PASSWORD;
  }

  private static void rest(Subject subject, FlatSetting setting, Parameter parameter) {
    Span span = setting.ignored();
    if (!span.isEmpty() && !isAddressList(setting, parameter)) {
      subject.report(
          Fault.at(
                  FindingCode.VALUE_REST_IGNORED,
                  span,
                  parameter.keyword(),
                  span.of(subject.text()))
              .with(""));
    }
  }

  /** Addresses with commas between them have a finding already. */
  private static boolean isAddressList(FlatSetting setting, Parameter parameter) {
    return parameter.type().value() instanceof ValueType.Address
        && setting.value().indexOf(',') >= 0;
  }

  /** A remark without its sign becomes part of a label: several blanks before it give it away. */
  private static void gap(Subject subject, FlatSetting setting, Parameter parameter) {
    Span value = setting.valueSpan();
    String text = subject.text();
    for (int i = value.start() + 1; i < value.end(); i++) {
      if (text.charAt(i) <= ' ' && (text.charAt(i - 1) <= ' ' || text.charAt(i) == '\t')) {
        Span behind = Texts.strip(text, new Span(i, value.end()));
        subject.report(
            Fault.at(FindingCode.VALUE_WITH_GAP, behind, parameter.keyword(), behind.of(text)));
        return;
      }
    }
  }

  /** The text of a setting that can be relied on; empty if it cannot be read. */
  static Optional<String> text(Subject subject, FlatSetting setting) {
    return subject.isReadable(setting) && !setting.valueSpan().isEmpty()
        ? Optional.of(setting.value())
        : Optional.empty();
  }
}
