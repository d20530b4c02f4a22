// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Evidence;
import org.attls.model.values.AddressRange;
import org.attls.pagent.catalogue.AddressForm;
import org.attls.pagent.catalogue.ValueType;

/** Reads an address, a prefix, a range of addresses, or All. */
final class AddressReader {
  private static final long LARGEST = 0xFFFF_FFFFL;

  private AddressReader() {}

  static Optional<Value> read(ValueType.Address type, String text, Faults faults) {
    if (text.equalsIgnoreCase("All")) {
      return allowed(type, AddressForm.ALL, text, new Value.AllAddresses(), faults);
    }
    long number = NumberReader.digits(text, 0, text.length());
    if (number >= 0 && number <= LARGEST) {
      return Optional.of(new Value.Addresses(bareNumber(text, number, faults)));
    }
    AddressRange range = AddressRange.valueOf(text);
    if (!range.isValid()) {
      AddressRange meant = AddressRange.valueOf(withHyphen(text));
      if (meant.isValid() && !meant.text().equals(text)) {
        faults.whole(
            FindingCode.ADDRESS_RANGE_DELIMITER, Evidence.IBM, List.of(meant.text()), meant.text());
        return Optional.empty();
      }
    }
    return checked(type, range, faults);
  }

  private static Optional<Value> checked(
      ValueType.Address type, AddressRange range, Faults faults) {
    return switch (range.problem()) {
      case NONE -> {
        AddressForm form = AddressForm.valueOf(formName(range));
        yield allowed(type, form, range.text(), new Value.Addresses(range), faults);
      }
      case MAPPED -> misfit(range.text(), "IPv4-mapped", range.unmapped(), faults);
      case MIXED -> misfit(range.text(), "a range from one family to the other", "", faults);
      case REVERSED -> {
        faults.whole(
            FindingCode.VALUE_RANGE_REVERSED,
            Evidence.KNOWLEDGE,
            List.of(range.swapped()),
            range.text(),
            faults.keyword(),
            range.swapped());
        yield Optional.empty();
      }
      case INVALID -> {
        faults.whole(
            FindingCode.IP_ADDRESS_INVALID,
            Evidence.IBM,
            AddressHint.replacement(type, range.text()).map(List::of).orElse(List.of()),
            range.text(),
            faults.keyword(),
            faults.wanted(),
            AddressHint.of(type, range.text()));
        yield Optional.empty();
      }
    };
  }

  private static Optional<Value> misfit(String text, String what, String fix, Faults faults) {
    faults.whole(
        FindingCode.ADDRESS_FORM,
        Evidence.KNOWLEDGE,
        fix.isEmpty() ? List.of() : List.of(fix),
        text,
        what,
        faults.keyword(),
        faults.wanted());
    return Optional.empty();
  }

  /** PAGENT installs it without complaint, as an address that hardly anybody wants. */
  private static AddressRange bareNumber(String text, long number, Faults faults) {
    String dotted =
        (number >> 24)
            + "."
            + (number >> 16 & 255)
            + "."
            + (number >> 8 & 255)
            + "."
            + (number & 255);
    faults.whole(
        FindingCode.ADDRESS_BARE_NUMBER,
        Evidence.IBM,
        List.of(dotted),
        text,
        dotted,
        faults.keyword());
    return AddressRange.valueOf(dotted);
  }

  private static Optional<Value> allowed(
      ValueType.Address type, AddressForm form, String text, Value value, Faults faults) {
    if (!type.forms().contains(form)) {
      faults.whole(
          FindingCode.ADDRESS_FORM,
          faults.ofRange(),
          List.of(),
          text,
          form == AddressForm.ALL ? "no address" : "in the form " + form.words(),
          faults.keyword(),
          faults.wanted());
    }
    return Optional.of(value);
  }

  private static String formName(AddressRange range) {
    return range.form() == AddressRange.Form.ADDRESS ? "HOST" : range.form().name();
  }

  /** The range that was meant by one with blanks or, between IPv4 addresses, a colon. */
  private static String withHyphen(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean delimiter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean colon = c == ':' && text.indexOf('.') >= 0;
      if (c == '-' || c <= ' ' || colon) {
        delimiter = true;
      } else {
        plain.append(delimiter ? "-" : "").append(c);
        delimiter = false;
      }
    }
    return plain.toString();
  }
}
