// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueExtent;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/**
 * Finds gaps of a template that nobody has filled in. They may have blanks, so all of the line
 * behind the keyword is looked at.
 */
final class Placeholders {
  private Placeholders() {}

  static void check(Subject subject) {
    for (FlatStatement statement : subject.statements()) {
      look(subject, statement, statement.operands(), false);
      for (FlatNode node : statement.contents()) {
        if (node instanceof FlatSetting setting && !isPassword(setting)) {
          Span rest = new Span(setting.valueSpan().start(), setting.span().end());
          look(subject, setting, rest, isLabel(setting));
        }
      }
    }
  }

  private static void look(Subject subject, FlatNode node, Span rest, boolean isLabel) {
    if (isPlaceholder(subject.text(), rest.start(), rest.end(), isLabel)) {
      // A label may hold any of these signs, so only one that is all placeholder is certain.
      boolean certain = !isLabel || isWhole(rest.of(subject.text()));
      subject.report(
          Fault.at(FindingCode.PLACEHOLDER, rest, rest.of(subject.text()))
              .as(certain ? Severity.ERROR : Severity.WARNING));
      subject.markUnreadable(node);
    }
  }

  /** A password is never looked at: it may have any characters, and must not be shown. */
  private static boolean isPassword(FlatSetting setting) {
    Optional<Parameter> parameter = setting.parameter();
    return parameter.isPresent()
        && parameter.get().type().value() instanceof ValueType.Text text
        && text.form() == TextForm.PASSWORD;
  }

  /** Labels and the like have blanks and any signs; in quotes they are just quoted. */
  private static boolean isLabel(FlatSetting setting) {
    Optional<Parameter> parameter = setting.parameter();
    return parameter.isPresent() && parameter.get().extent() == ValueExtent.REST_OF_LINE;
  }

  private static boolean isPlaceholder(String text, int from, int to, boolean isLabel) {
    if (to - from < 3) {
      return false;
    }
    char first = text.charAt(from);
    char last = text.charAt(to - 1);
    return switch (first) {
          case '?' -> last == '?' && hasWord(text, from, to);
          case '[' -> last == ']' && hasWord(text, from, to) && text.indexOf(':', from, to) < 0;
          case '"' -> last == '"' && !isLabel && text.indexOf(' ', from, to) >= 0;
          default -> false;
        }
        || encloses(text, from, to, "<", ">")
        || encloses(text, from, to, "{{", "}}")
        || encloses(text, from, to, "${", "}");
  }

  private static boolean encloses(String text, int from, int to, String open, String close) {
    int start = text.indexOf(open, from, to);
    int end = start < 0 ? -1 : text.indexOf(close, start + open.length(), to);
    return end > 0 && hasWord(text, start, end);
  }

  /** Whether a text that has a placeholder is nothing but that one. */
  private static boolean isWhole(String text) {
    return switch (text.charAt(0)) {
      case '<' -> text.indexOf('>') == text.length() - 1;
      case '{' -> text.indexOf("}}") == text.length() - 2;
      case '$' -> text.indexOf('}') == text.length() - 1;
      case '?' -> text.indexOf('?', 1) == text.length() - 1;
      default -> text.indexOf(']') == text.length() - 1;
    };
  }

  private static boolean hasWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
