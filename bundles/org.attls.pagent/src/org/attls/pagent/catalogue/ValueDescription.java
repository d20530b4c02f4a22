// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.attls.pagent.catalogue.ValueType.Option;

/** Says in plain words what a type of value takes: for messages, hover and the reference page. */
final class ValueDescription {
  private ValueDescription() {}

  static String of(ValueType type) {
    return switch (type) {
      case ValueType.Choice choice -> either(choice.options().stream().map(Option::word).toList());
      case ValueType.Number number -> number(number);
      case ValueType.NameReference reference -> "the name of " + article(reference.statement());
      case ValueType.InlineBlock block -> article(block.statement()) + " in braces";
      case ValueType.Address address -> address(address);
      case ValueType.Ports ports ->
          "a port or a range of ports, " + ports.min() + "-" + ports.max();
      case ValueType.Ciphers ciphers -> ciphers(ciphers.codeLength());
      case ValueType.SignaturePairs pairs ->
          pairs.several()
              ? "codes of 4 hexadecimal digits, or one constant"
              : "a code of 4 hexadecimal digits, or a constant";
      case ValueType.Groups groups ->
          groups.any()
              ? "codes of 4 decimal digits, the name of a curve, or Any"
              : "codes of 4 decimal digits";
      case ValueType.TimeRange range -> "two moments as yyyymmddhhmmss:yyyymmddhhmmss";
      case ValueType.TimeOfDay time -> "two times as hh:mm-hh:mm, at most 24:00";
      case ValueType.Mask mask ->
          either(mask.lengths().stream().map(String::valueOf).toList()) + " digits 0 or 1";
      case ValueType.Text text -> text(text);
    };
  }

  private static String number(ValueType.Number number) {
    String range = "a number from " + number.min() + " to " + number.max();
    return number.unit().isEmpty() ? range : range + " (" + number.unit() + ")";
  }

  private static String address(ValueType.Address address) {
    List<String> forms = new ArrayList<>();
    for (AddressForm form : AddressForm.values()) {
      if (address.forms().contains(form)) {
        forms.add(form.words());
      }
    }
    return either(forms);
  }

  private static String ciphers(int length) {
    String codes =
        switch (length) {
          case 1 -> "codes of 1 digit";
          default -> "codes of " + length + " hexadecimal digits";
        };
    return codes + " without blanks, or one constant";
  }

  private static String text(ValueType.Text text) {
    String words = text.form().words();
    return text.maxLength() == Integer.MAX_VALUE
        ? words
        : words + ", at most " + text.maxLength() + " characters";
  }

  private static String article(String statement) {
    return ("AEIOU".indexOf(statement.charAt(0)) < 0 ? "a " : "an ") + statement;
  }

  /** Such as {@code On or Off}, {@code a, b or c}. */
  static String either(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String before = i == 0 ? "" : i == words.size() - 1 ? " or " : ", ";
      text.append(before).append(words.get(i));
    }
    return text.toString();
  }
}
