// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.NotBlank;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/** Whatever stands in the file, the import is text that can be read, and no line is forgotten. */
class JunkProperties {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "}}",
          "#",
          "# x",
          "\n",
          "\r\n",
          "\r",
          " ",
          "\t",
          "\"",
          "\\",
          "//",
          "/* ",
          "*/",
          "^",
          "all",
          "server",
          "\u0000",
          "\u001b[31m",
          "\u202e",
          "\ud83d",
          "\u2028",
          "ı",
          "{{x}}",
          "<...>",
          "?x?",
          "KeyringPw secret",
          "TTLSRule R",
          "TTLSCipherParms",
          "IpAddrGroup G",
          "Direction Sideways",
          "LocalPortRange 0",
          "Jobname a b",
          "Keyring \"A B\"",
          "V3CipherSuites 00,2F",
          "HandshakeTimeout 99999999999",
          "Priority -1",
          "=".repeat(5000));

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void aMutatedPolicyIsImported(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(RandomPolicy.of(seed, Release.of("V2R5")));
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      if (random.nextInt(4) == 0) {
        text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
      } else {
        text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    check(text.toString());
  }

  @Property(tries = 300)
  void anyTextIsImported(@ForAll @NotBlank String text) {
    check(text);
  }

  @Property(tries = 200)
  void anyNamesAndValuesAreImported(@ForAll String name, @ForAll String value) {
    String rule = name.replaceAll("[\\s{}#]", "");
    check(
        "TTLSRule "
            + rule
            + "\n{\n Jobname "
            + value
            + "\n LocalAddr "
            + value
            + "\n LocalPortRange 1\n Direction Both\n TTLSGroupActionRef G\n"
            + " TTLSEnvironmentActionRef E\n}\nTTLSGroupAction G\n{\n TTLSEnabled On\n}\n"
            + "TTLSEnvironmentAction E\n{\n HandshakeRole Server\n TTLSKeyringParms\n {\n Keyring "
            + value
            + "\n }\n TTLSEnvironmentAdvancedParms\n {\n CertificateLabel "
            + value
            + "\n }\n}\n");
  }

  private static void check(String text) {
    try {
      FlatPolicy policy = FlatPolicy.read(text);
      ImportResult result = Importer.read(policy, ImportOptions.of(text));
      Authoring authoring = new Authoring(result.text());
      assertEquals(List.of(), authoring.syntaxErrors(), result.text());
      assertEquals(result.text(), authoring.formatted());
      assertEquals(lines(text), reported(result));
      result.report().markdown();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(e + "\nof\n" + text, e);
    }
  }

  private static Set<Integer> reported(ImportResult result) {
    return result.report().entries().stream()
        .map(LossReport.Entry::line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The numbers of the lines that have anything but blanks and control characters. */
  private static Set<Integer> lines(String text) {
    Set<Integer> numbers = new TreeSet<>();
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        line++;
      } else if (c > ' ' && !(i == 0 && c == '\uFEFF')) {
        numbers.add(line);
      }
    }
    return numbers;
  }
}
