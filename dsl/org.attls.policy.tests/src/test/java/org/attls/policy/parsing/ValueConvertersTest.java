// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.attls.model.policy.AddressScope;
import org.attls.model.policy.Image;
import org.attls.policy.testing.Language;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From text to value and back. */
class ValueConvertersTest {
  private final IValueConverterService converters = Language.get(IValueConverterService.class);

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", "", "with \"quotes\"", "back\\slash", "tab\t", "Prüfung €", "\\"})
  void textsComeBack(String value) {
    String written = converters.toString(value, "Text");
    assertEquals(value, converters.toValue(written, "Text", null));
    Image image =
        Language.open(Language.file("a.attls", "image A " + written + " release V2R5 { }"))
            .images()
            .get(0);
    assertEquals(value, image.getDescription());
  }

  @ParameterizedTest
  @CsvSource({"^stack, stack", "stack, stack", "^^a, ^a", "a^b, a^b"})
  void namesAreWithoutTheEscape(String text, String name) {
    assertEquals(name, converters.toValue(text, "Name", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PortRange", "AddressRange"})
  void rangesAreKeptAsWritten(String rule) {
    for (String text : new String[] {"1-2", "007", "10.0.0.1/8", "junk"}) {
      assertEquals(text, converters.toString(converters.toValue(text, rule, null), rule));
    }
  }

  @Test
  void scopesMayHaveAnySpaceInside() {
    assertEquals(AddressScope.ALL, converters.toValue("all", "AddressScope", null));
    assertEquals(
        AddressScope.ALL_IPV4, converters.toValue("all /* of */\nIPv4", "AddressScope", null));
    assertEquals(AddressScope.ALL_IPV6, converters.toValue("all IPv6", "AddressScope", null));
    assertEquals("all IPv6", converters.toString(AddressScope.ALL_IPV6, "AddressScope"));
  }

  @Test
  void numbersAreWhole() {
    assertEquals(0, converters.toValue("000", "Number", null));
    assertEquals(2147483647, converters.toValue("2147483647", "Number", null));
    assertEquals("12", converters.toString(12, "Number"));
  }
}
