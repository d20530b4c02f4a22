// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.time.LocalDateTime;
import java.util.List;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueType.Option;

/** What the text of a parameter's value means. */
public sealed interface Value {

  /**
   * A word of a choice.
   *
   * @param option the word as IBM spells it
   */
  record Word(Option option) implements Value {}

  /** A whole number. */
  record Whole(long number) implements Value {}

  /** The name of a statement; upper and lower case differ. */
  record Name(String name) implements Value {}

  /** The word All: every address. */
  record AllAddresses() implements Value {}

  /** One address, a prefix or a range; always valid. */
  record Addresses(AddressRange range) implements Value {}

  /** One port or a range; always valid, and spelled with a hyphen whatever was written. */
  record Ports(PortRange range) implements Value {}

  /** Cipher suites by code, four upper-case hexadecimal digits each, in the order written. */
  record Ciphers(List<String> codes) implements Value {}

  /** Cipher suites of SSL version 2 by code, one digit each, in the order written. */
  record CiphersV2(List<String> codes) implements Value {}

  /** Signature pairs by code, four upper-case hexadecimal digits each, in the order written. */
  record Signatures(List<String> codes) implements Value {}

  /** Curves or groups by code, four decimal digits each, in the order written. */
  record Groups(List<String> codes) implements Value {}

  /** The word Any: every curve. */
  record AnyGroup() implements Value {}

  /** A first and a last moment, in the time zone of the condition. */
  record TimeRange(LocalDateTime first, LocalDateTime last) implements Value {}

  /** Two times of the day in minutes from midnight, 0 to 1440. */
  record TimeOfDay(int fromMinute, int toMinute) implements Value {}

  /** A digit 0 or 1 for every day or month. */
  record Mask(String digits) implements Value {}

  /** Any other text. */
  record Text(TextForm form, String text) implements Value {
    /** Keeps passwords out of logs. */
    @Override
    public String toString() {
      return form == TextForm.PASSWORD ? "Text[PASSWORD]" : "Text[" + form + ", " + text + "]";
    }
  }
}
