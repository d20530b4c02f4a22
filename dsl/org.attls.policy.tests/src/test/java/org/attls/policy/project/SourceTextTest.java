// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.policy.testing.Language;
import org.junit.jupiter.api.Test;

/** From bytes to text: what is not UTF-8 or no text at all is said at its place. */
class SourceTextTest {
  private static SourceText decode(String latin1) {
    return SourceText.decode("a.attls", latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Place place(int line, int column) {
    return new Place("a.attls", line, column, line, column + 1);
  }

  @Test
  void utf8IsText() {
    SourceText source = Language.file("a.attls", "// ä€😀\n");
    assertEquals("// ä€😀\n", source.text());
    assertEquals(List.of(), source.findings());
  }

  @Test
  void byteOrderMarkIsNoText() {
    SourceText source = Language.file("a.attls", "\uFEFFimage SYS1 { }");
    assertEquals("image SYS1 { }", source.text());
    assertEquals(List.of(), source.findings());
    Finding missing = Language.open(source).findings().get(0);
    assertEquals(new Place("a.attls", 1, 7, 1, 11), missing.place());
  }

  @Test
  void byteOrderMarkElsewhereIsForeign() {
    List<Finding> findings = Language.findings("security \uFEFFlevel L { versions TLSv1.2 }");
    assertEquals(FindingCode.UNEXPECTED_CHARACTER, findings.get(0).code());
    assertEquals(new Place("test.attls", 1, 10, 1, 11), findings.get(0).place());
  }

  @Test
  void otherEncodingIsSaidAtItsFirstByte() {
    SourceText source = decode("// a\n// b\u00E4c \u00F6\n");
    assertEquals("// a\n// b\uFFFDc \uFFFD\n", source.text());
    assertEquals(List.of(Finding.at(FindingCode.NOT_UTF8, place(2, 5), "0xE4")), source.findings());
  }

  @Test
  void columnsCountFromBehindTheByteOrderMark() {
    SourceText source = decode("\u00EF\u00BB\u00BF//\u00E4");
    assertEquals("//\uFFFD", source.text());
    assertEquals(List.of(Finding.at(FindingCode.NOT_UTF8, place(1, 3), "0xE4")), source.findings());
  }

  @Test
  void halfACharacterAtTheEnd() {
    assertEquals(
        List.of(Finding.at(FindingCode.NOT_UTF8, place(1, 3), "0xE2")),
        decode("//\u00E2\u0082").findings());
  }

  @Test
  void otherEncodingFarBehind() {
    SourceText source = decode("//\n".repeat(10_000) + "// \u00FC");
    assertEquals(
        List.of(Finding.at(FindingCode.NOT_UTF8, place(10_001, 4), "0xFC")), source.findings());
  }

  @Test
  void surrogatesAndOverlongFormsAreNotUtf8() {
    assertEquals(FindingCode.NOT_UTF8, decode("\u00ED\u00A0\u0080").findings().get(0).code());
    assertEquals(FindingCode.NOT_UTF8, decode("\u00C0\u00AF").findings().get(0).code());
  }

  @Test
  void restOfTheFileIsRead() {
    List<FindingCode> codes =
        Language.open(decode("// \u00E4\nimage SYS1 { }")).findings().stream()
            .map(Finding::code)
            .toList();
    assertEquals(List.of(FindingCode.NOT_UTF8, FindingCode.RELEASE_MISSING), codes);
  }

  @Test
  void binaryDataIsOneFinding() {
    SourceText source = decode("image SYS1\0 {\u00E4");
    assertEquals("", source.text());
    assertEquals(
        List.of(Finding.at(FindingCode.NOT_TEXT, Place.start("a.attls"))),
        Language.open(source).findings());
  }

  @Test
  void utf16IsBinary() {
    SourceText source =
        SourceText.decode("a.attls", "image SYS1".getBytes(StandardCharsets.UTF_16));
    assertEquals(FindingCode.NOT_TEXT, source.findings().get(0).code());
  }

  @Test
  void nothingIsText() {
    SourceText source = decode("");
    assertEquals("", source.text());
    assertEquals(List.of(), source.findings());
  }
}
