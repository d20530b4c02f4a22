// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attls.pagent.source.FlatPolicy;

/** What formatting must never do, whatever the text. */
class FlatFormatProperties {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "TTLSRule",
            "A",
            "{",
            "}",
            "\n",
            "\n",
            "\r\n",
            "  ",
            "\t",
            "Port",
            "PortRange",
            "1-5",
            "#",
            "# c",
            "#c",
            "x",
            "{{",
            "}}",
            "CertificateLabel",
            "My Label",
            "IpAddr",
            "\u00e4");
    return words.list().ofMaxSize(40).map(list -> String.join(" ", list));
  }

  @Property(tries = 2000)
  void onlyBlanksChange(@ForAll("texts") String text) {
    for (FlatStyle style : List.of(FlatStyle.ASSISTANT, FlatStyle.of(FlatPolicy.read(text)))) {
      String formatted = FlatFormat.format(FlatPolicy.read(text), style);
      assertEquals(withoutBlanks(text), withoutBlanks(formatted));
    }
  }

  @Property(tries = 2000)
  void aSecondTimeChangesNothing(@ForAll("texts") String text) {
    String once = FlatFormat.format(FlatPolicy.read(text), FlatStyle.ASSISTANT);
    assertEquals(once, FlatFormat.format(FlatPolicy.read(once), FlatStyle.ASSISTANT));
  }

  @Property(tries = 2000)
  void whatIsSaidStays(@ForAll("texts") String text) {
    FlatPolicy before = FlatPolicy.read(text);
    FlatPolicy after = FlatPolicy.read(FlatFormat.format(before, FlatStyle.ASSISTANT));
    assertEquals(said(before), said(after));
  }

  private static String said(FlatPolicy policy) {
    return policy
            .allSettings()
            .map(setting -> setting.keyword() + '=' + setting.value())
            .collect(Collectors.joining("\n"))
        + policy.allStatements().map(Object::toString).collect(Collectors.joining("\n"));
  }

  private static String withoutBlanks(String text) {
    return text.chars()
        .filter(c -> c > ' ')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
