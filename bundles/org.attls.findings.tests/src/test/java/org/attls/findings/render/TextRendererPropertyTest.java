// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.junit.jupiter.api.Assertions;

class TextRendererPropertyTest {

  private static final int WIDTH = 120;

  @Provide
  Arbitrary<String> garbage() {
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(60);
    Arbitrary<String> nasty =
        Arbitraries.strings()
            .withChars("ab \t\n\r\u001b\u0007\u0085\u009b\u202e\u200d\u0301\ud834\udd1e漢字·…^")
            .ofMaxLength(400);
    return Arbitraries.oneOf(anything, nasty);
  }

  private static Finding finding(String file, String argument, String source, Random random) {
    FindingCode[] codes = FindingCode.values();
    FindingCode code = codes[random.nextInt(codes.length)];
    Object[] values = new Object[code.placeholders()];
    Arrays.fill(values, argument);
    int line = 1 + random.nextInt(5);
    int column = 1 + random.nextInt(500);
    Place place =
        random.nextBoolean()
            ? Place.of(file, source, random.nextInt(500), random.nextInt(500))
            : new Place(file, line, column, line + random.nextInt(2), column + random.nextInt(9));
    return Finding.at(code, place, values);
  }

  @Property
  void neverFailsAndNeverPrintsControlCharacters(
      @ForAll("garbage") String source,
      @ForAll("garbage") String file,
      @ForAll("garbage") String argument,
      @ForAll boolean colour,
      @ForAll Random random)
      throws IOException {
    List<Finding> findings =
        List.of(finding(file, argument, source, random), finding(file, argument, source, random));
    TextRenderer renderer = new TextRenderer(name -> Optional.of(source), colour);
    StringBuilder out = new StringBuilder();
    renderer.render(findings, out);
    String report = out + renderer.summary(findings);
    String plain = colour ? withoutColour(report) : report;
    plain.codePoints().forEach(TextRendererPropertyTest::assertPrintable);
    assertExcerptsAreNarrow(plain);
  }

  /** Removes exactly the sequences that the renderer may write, so that any other one stays. */
  private static String withoutColour(String report) {
    return report.replaceAll("\u001b\\[(0|1|2|1;3[136])m", "");
  }

  private static void assertPrintable(int codePoint) {
    boolean harmless =
        codePoint == '\n'
            || codePoint == '\t'
            || !(Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.SURROGATE);
    Assertions.assertTrue(harmless, () -> "U+" + Integer.toHexString(codePoint));
  }

  private static void assertExcerptsAreNarrow(String report) {
    for (String line : report.split("\n")) {
      if (line.startsWith("      |") || line.matches(" *[0-9]+ \\|.*")) {
        int columns = line.codePoints().map(Printable::width).sum();
        Assertions.assertTrue(columns <= WIDTH, line);
      }
    }
  }
}
