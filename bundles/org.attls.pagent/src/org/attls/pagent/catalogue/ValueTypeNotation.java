// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attls.pagent.catalogue.ValueType.Option;

/**
 * The notation of the types of values: a kind, and after a colon what it needs, for example {@code
 * enum:On|Off}, {@code integer:0..600:seconds} or {@code name-ref:IpAddr}.
 */
final class ValueTypeNotation {
  private ValueTypeNotation() {}

  /**
   * The type that a cell tells.
   *
   * @throws IllegalArgumentException if it tells none: the table is wrong
   */
  static ValueType parse(String cell) {
    int colon = cell.indexOf(':');
    String kind = colon < 0 ? cell : cell.substring(0, colon);
    String rest = colon < 0 ? "" : cell.substring(colon + 1);
    return switch (kind) {
      case "enum" -> choice(rest);
      case "integer" -> number(rest);
      case "name-ref" -> new ValueType.NameReference(rest);
      case "block" -> new ValueType.InlineBlock(rest);
      case "address" -> new ValueType.Address(forms(rest));
      case "port-range" -> ports(rest);
      case "cipher" -> new ValueType.Ciphers(Integer.parseInt(rest));
      case "signature-pairs" -> new ValueType.SignaturePairs(true);
      case "signature-pair" -> new ValueType.SignaturePairs(false);
      case "curves" -> new ValueType.Groups(true);
      case "groups" -> new ValueType.Groups(false);
      case "time-range" -> new ValueType.TimeRange();
      case "time-of-day" -> new ValueType.TimeOfDay();
      case "mask" -> mask(rest);
      default -> text(kind, rest);
    };
  }

  private static ValueType choice(String words) {
    List<Option> options = new ArrayList<>();
    for (String word : Notation.list(words, '|')) {
      options.add(option(word));
    }
    return new ValueType.Choice(List.copyOf(options));
  }

  /** A word, and in brackets the bracket of releases in which z/OS got it. */
  private static Option option(String text) {
    int open = text.indexOf('[');
    if (open < 0) {
      return new Option(text, Optional.empty());
    }
    String range = text.substring(open + 1, text.length() - 1);
    int dots = Notation.dots(range);
    return new Option(
        text.substring(0, open),
        Optional.of(Notation.introduction(range.substring(0, dots), range.substring(dots + 2))));
  }

  private static ValueType number(String text) {
    int colon = text.indexOf(':');
    String range = colon < 0 ? text : text.substring(0, colon);
    return new ValueType.Number(
        low(range), high(range), colon < 0 ? "" : text.substring(colon + 1));
  }

  private static ValueType ports(String range) {
    return new ValueType.Ports(Math.toIntExact(low(range)), Math.toIntExact(high(range)));
  }

  private static ValueType mask(String lengths) {
    List<Integer> numbers = new ArrayList<>();
    for (String length : Notation.list(lengths, '|')) {
      numbers.add(Integer.valueOf(length));
    }
    return new ValueType.Mask(List.copyOf(numbers));
  }

  private static Set<AddressForm> forms(String words) {
    Set<AddressForm> forms = EnumSet.noneOf(AddressForm.class);
    for (String word : Notation.list(words, '|')) {
      forms.add(AddressForm.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return Set.copyOf(forms);
  }

  private static ValueType text(String kind, String range) {
    TextForm form = TextForm.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    return range.isEmpty()
        ? new ValueType.Text(form, 1, Integer.MAX_VALUE)
        : new ValueType.Text(form, Math.toIntExact(low(range)), Math.toIntExact(high(range)));
  }

  private static long low(String range) {
    return Long.parseLong(range.substring(0, Notation.dots(range)));
  }

  private static long high(String range) {
    return Long.parseLong(range.substring(Notation.dots(range) + 2));
  }
}
