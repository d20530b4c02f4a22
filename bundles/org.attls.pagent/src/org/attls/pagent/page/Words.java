// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.page;

import java.util.Locale;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.Release;
import org.attls.pagent.catalogue.Default;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.pagent.catalogue.Fact;
import org.attls.pagent.catalogue.Introduction;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Repeat;
import org.attls.pagent.catalogue.Requirement;
import org.attls.pagent.catalogue.ValueType;

/** The facts of a parameter in the words of the page. */
final class Words {
  private Words() {}

  static String of(Evidence evidence) {
    return evidence.name().toLowerCase(Locale.ROOT);
  }

  static String meaning(Evidence evidence) {
    return switch (evidence) {
      case IBM -> "read in an IBM manual, APAR or support page";
      case OBSERVED -> "seen in a report or policy of a running system";
      case SECONDARY -> "stated only by a third party";
      case KNOWLEDGE -> "known in the field, no source at hand";
      case UNCONFIRMED -> "believed, but could be wrong";
    };
  }

  static String value(Parameter parameter) {
    String text = parameter.type().value().description();
    if (parameter.type().value() instanceof ValueType.Choice choice) {
      for (ValueType.Option option : choice.options()) {
        if (option.introduction().isPresent()) {
          text += "; " + option.word() + " " + since(option.introduction().get());
        }
      }
    }
    return text + mark(parameter.type().evidence(), parameter);
  }

  static String repeat(Parameter parameter) {
    Fact<Repeat> repeat = parameter.repeat();
    String word =
        switch (repeat.value()) {
          case ONCE -> "once";
          case SINGLE -> "once, a second one is an error";
          case MANY -> "any number of times";
          case CONCATENATED -> "any number of times, one list";
        };
    return word + mark(repeat.evidence(), parameter);
  }

  static String required(Parameter parameter) {
    Fact<Requirement> required = parameter.required();
    String word =
        switch (required.value()) {
          case NO -> "no";
          case YES -> "yes";
          case ONE_OF_GROUP -> "one of its group";
          case ANY_OF_STATEMENT -> "at least one such";
          case IF_ENABLED -> "with TTLSEnabled On";
        };
    return word + mark(required.evidence(), parameter);
  }

  static String defaults(Parameter parameter) {
    StringBuilder text = new StringBuilder();
    for (Default.Span span : parameter.defaults().spans()) {
      text.append(text.isEmpty() ? "" : "; ");
      text.append(value(span.value(), parameter)).append(releases(span));
    }
    return text.isEmpty() ? "none" : text.toString();
  }

  private static String value(DefaultValue value, Parameter parameter) {
    return switch (value) {
      case DefaultValue.Known known -> known.value() + mark(known.evidence(), parameter);
      case DefaultValue.Uncertain uncertain -> "not certain";
      case DefaultValue.Inherited inherited -> "that of the outer action";
      case DefaultValue.None none -> "none";
    };
  }

  private static String releases(Default.Span span) {
    boolean first = span.from().equals(Release.all().getFirst());
    boolean last = span.to().equals(Release.all().getLast());
    if (first && last) {
      return "";
    }
    return first
        ? " up to " + span.to()
        : last ? " from " + span.from() : " " + span.from() + " to " + span.to();
  }

  /** Such as {@code V2R4}, or {@code after V2R1, at latest V2R5}. */
  static String since(Introduction introduction) {
    Release since = introduction.since();
    String text =
        introduction
            .absentUntil()
            .filter(absent -> absent.rank() + 1 < since.rank())
            .map(absent -> "after " + absent + ", at latest " + since)
            .orElse(since.name());
    return introduction.evidence() == Evidence.IBM
        ? text
        : text + " (" + of(introduction.evidence()) + ")";
  }

  /** The mark of a fact that is less well known than the parameter; else nothing. */
  private static String mark(Evidence evidence, Parameter parameter) {
    return evidence.compareTo(parameter.evidence()) > 0 ? " (" + of(evidence) + ")" : "";
  }
}
