// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.model.facts.Availability;
import org.attls.model.facts.Release;

/** What a parameter takes as its value. */
public sealed interface ValueType {

  /** How far a value of this type reaches on its line. */
  default ValueExtent extent() {
    return switch (this) {
      case Ports ports -> ValueExtent.PORTS;
      case Address address -> ValueExtent.ADDRESSES;
      case Text text -> text.form.extent();
      default -> ValueExtent.FIRST_WORD;
    };
  }

  /** Whether a number sign can be part of such a value: of names and free text only. */
  default boolean mayHoldNumberSign() {
    return this instanceof Text || this instanceof NameReference || this instanceof InlineBlock;
  }

  /** What it takes in plain words, for example {@code a number from 0 to 600 (seconds)}. */
  default String description() {
    return ValueDescription.of(this);
  }

  /**
   * One of a few words, in any case.
   *
   * @param options the words, in the order of the manual
   */
  record Choice(List<Option> options) implements ValueType {
    /** The option that is written so, in any case. */
    public Optional<Option> find(String word) {
      for (Option option : options) {
        if (option.word.equalsIgnoreCase(word)) {
          return Optional.of(option);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A word of a choice.
   *
   * @param word the word as IBM spells it
   * @param introduction when z/OS got it; empty if it is as old as its parameter
   */
  record Option(String word, Optional<Introduction> introduction) {
    /** Whether a release that knows the parameter knows this value of it. */
    public Availability in(Release release) {
      return introduction.map(known -> known.in(release)).orElse(Availability.YES);
    }
  }

  /**
   * A decimal number.
   *
   * @param min the least value
   * @param max the greatest value
   * @param unit what it counts, for example {@code seconds}; may be empty
   */
  record Number(long min, long max, String unit) implements ValueType {}

  /**
   * The name of a statement that stands elsewhere in the file.
   *
   * @param statement the keyword of that statement
   */
  record NameReference(String statement) implements ValueType {}

  /**
   * A statement in place: no value, an optional name, and a block in braces.
   *
   * @param statement the keyword of that statement
   */
  record InlineBlock(String statement) implements ValueType {}

  /**
   * An IP address in one of some forms.
   *
   * @param forms the forms that are allowed
   */
  record Address(Set<AddressForm> forms) implements ValueType {}

  /**
   * A port, or a range of ports.
   *
   * @param min the least port
   * @param max the greatest port
   */
  record Ports(int min, int max) implements ValueType {}

  /**
   * A constant of one cipher suite, or a string of codes without blanks.
   *
   * @param codeLength the characters of one code: 1 for SSL version 2, else 2 or 4
   */
  record Ciphers(int codeLength) implements ValueType {}

  /**
   * A constant of a signature algorithm pair, or codes of four hexadecimal digits.
   *
   * @param several whether there may be several codes
   */
  record SignaturePairs(boolean several) implements ValueType {}

  /**
   * Codes of curves or key share groups, each of four decimal digits.
   *
   * @param any whether the word Any, or the name of one curve, may stand there instead
   */
  record Groups(boolean any) implements ValueType {}

  /** A first and a last moment, each as {@code yyyymmddhhmmss}, with a colon between them. */
  record TimeRange() implements ValueType {}

  /** Two times of a day as {@code hh:mm} with a hyphen between them; the last may be 24:00. */
  record TimeOfDay() implements ValueType {}

  /**
   * A digit 0 or 1 for each of a number of days or months.
   *
   * @param lengths how many digits there may be
   */
  record Mask(List<Integer> lengths) implements ValueType {}

  /**
   * Free text to the end of the line.
   *
   * @param form what the text stands for
   * @param minLength the least number of characters
   * @param maxLength the greatest number of characters; {@link Integer#MAX_VALUE} if not known
   */
  record Text(TextForm form, int minLength, int maxLength) implements ValueType {}
}
