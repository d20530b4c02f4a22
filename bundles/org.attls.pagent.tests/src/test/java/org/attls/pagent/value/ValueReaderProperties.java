// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attls.findings.Severity;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;

/** Whatever is written, every parameter says something sensible about it. */
class ValueReaderProperties {
  private static final List<Parameter> PARAMETERS =
      Catalogue.get().statements().stream()
          .flatMap(statement -> Catalogue.get().parameters(statement.keyword()).stream())
          .toList();

  @Property(tries = 3000)
  void anyTextIsRead(@ForAll("texts") String text) {
    String trimmed = text.strip();
    for (Parameter parameter : PARAMETERS) {
      ValueReading reading = ValueReader.read(parameter, trimmed);
      for (ValueFault fault : reading.faults()) {
        assertTrue(0 <= fault.start() && fault.start() <= fault.end(), fault::toString);
        assertTrue(fault.end() <= trimmed.length(), fault::toString);
        assertNotNull(fault.message());
      }
      assertTrue(
          reading.value().isPresent() || !reading.faults().isEmpty() || trimmed.isEmpty(),
          () -> parameter.keyword() + " '" + trimmed + "'");
    }
  }

  /** A quick fix that replaces the place by its data must not make an error of its own kind. */
  @Property(tries = 1000)
  void whatAFixWritesIsSound(@ForAll("texts") String text) {
    String trimmed = text.strip();
    for (Parameter parameter : PARAMETERS) {
      for (ValueFault fault : ValueReader.read(parameter, trimmed).faults()) {
        for (String data : fault.data()) {
          String fixed =
              trimmed.substring(0, fault.start()) + data + trimmed.substring(fault.end());
          assertFalse(
              ValueReader.read(parameter, fixed).faults().stream()
                  .anyMatch(
                      again -> again.code() == fault.code() && again.severity() == Severity.ERROR),
              () -> parameter.keyword() + " '" + trimmed + "' -> '" + fixed + "'");
        }
      }
    }
  }

  @Property
  void caseOfWordsDoesNotMatter(@ForAll boolean upper) {
    for (Parameter parameter : PARAMETERS) {
      if (parameter.type().value() instanceof ValueType.Choice choice) {
        for (var option : choice.options()) {
          String word =
              upper
                  ? option.word().toUpperCase(Locale.ROOT)
                  : option.word().toLowerCase(Locale.ROOT);
          ValueReading reading = ValueReader.read(parameter, word);
          assertEquals(List.of(), reading.faults());
          assertEquals(new Value.Word(option), reading.value().orElseThrow());
        }
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "10.1.1.1",
            "::1",
            "2001:db8::",
            "/24",
            "-",
            ":",
            " ",
            "80",
            "0",
            "65536",
            "All",
            "Any",
            "\"",
            "'",
            "0023",
            "C02F",
            "1301",
            "FF",
            "*",
            ".*",
            "%",
            ",",
            "On",
            "TLS_",
            "TTLSRule",
            "http://",
            "\t",
            "{",
            "#",
            "\u0130",
            "\ud834",
            "00:00",
            "20260101000000",
            "ß",
            "$",
            "^");
    return Arbitraries.oneOf(
        pieces.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(20),
        Arbitraries.strings().ascii().ofMaxLength(20));
  }
}
