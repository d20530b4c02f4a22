// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Golden;
import org.attls.findings.Place;
import org.junit.jupiter.api.Test;

class TextRendererTest {

  private static final String FILE = "examples/a.attls";

  private static String render(String source, boolean colour, Finding... findings)
      throws IOException {
    StringBuilder out = new StringBuilder();
    TextRenderer renderer =
        new TextRenderer(file -> Optional.ofNullable(Map.of(FILE, source).get(file)), colour);
    renderer.render(List.of(findings), out);
    return out + renderer.summary(List.of(findings)) + "\n";
  }

  /** A finding about the first occurrence of a text. */
  private static Finding on(String source, String text) {
    Place place = Place.of(FILE, source, source.indexOf(text), text.length());
    return Finding.at(FindingCode.UNEXPECTED_CHARACTER, place, text);
  }

  private static String[] excerpt(String source, String text) throws IOException {
    return render(source, false, on(source, text)).split("\n");
  }

  @Test
  void report() throws IOException {
    String source =
        """
        traffic descriptor TN3270 {
            inbound local 70000 remote ephemeral server
        }
        stack TCPCS { }
        traffic descriptor EMPTY {
        }
        """;
    Place port = Place.of(FILE, source, source.indexOf("70000"), 5);
    Place stack = Place.of(FILE, source, source.indexOf("TCPCS"), 5);
    Place empty = Place.of(FILE, source, source.indexOf("traffic descriptor EMPTY"), 28);
    Place end = Place.of(FILE, source, source.length(), 0);
    Finding[] findings = {
      Finding.at(FindingCode.PORT_INVALID, port, "Traffic type 1", 70000),
      Finding.at(FindingCode.EMPTY_STACK, stack, "TCPCS"),
      Finding.at(FindingCode.EMPTY_DESCRIPTOR, empty, "EMPTY"),
      Finding.at(FindingCode.UNUSED_OBJECT, port, "traffic descriptor", "TN3270"),
      Finding.at(FindingCode.MISSING_BRACE, end, "image A", "}"),
      Finding.at(FindingCode.FILE_UNREADABLE, Place.start("b.attls"), "b.attls", "is a folder"),
    };
    Golden.check("report.txt", render(source, false, findings));
    Golden.check("report-colour.txt", render(source, true, findings));
  }

  @Test
  void tabsStayTabs() throws IOException {
    String[] lines = excerpt("\tlocal\t70000\tremote", "70000");
    assertEquals("    1 | \tlocal\t70000\tremote", lines[1]);
    assertEquals("      | \t     \t^^^^^", lines[2]);
  }

  @Test
  void tabInsideTheStretchKeepsTheColumns() throws IOException {
    String[] lines = excerpt("a\tbc\td", "a\tbc");
    assertEquals("      | ^\t^^", lines[2]);
  }

  @Test
  void tabAloneHasACaret() throws IOException {
    assertEquals("      |   ^", excerpt("  \t  x", "\t")[2]);
  }

  @Test
  void longLineIsClippedAroundThePlace() throws IOException {
    String line = "a".repeat(500) + " here " + "b".repeat(500);
    String[] lines = excerpt(line, "here");
    assertEquals(120, lines[1].length());
    assertTrue(lines[1].startsWith("    1 | …a") && lines[1].endsWith("b…"), lines[1]);
    assertEquals(lines[1].indexOf("here"), lines[2].indexOf("^^^^"));
    assertEquals(lines[1].indexOf("here") + 4, lines[2].length());
  }

  @Test
  void longLineIsClippedAtItsEnds() throws IOException {
    String start = "here " + "b".repeat(500);
    String[] lines = excerpt(start, "here");
    assertTrue(lines[1].startsWith("    1 | here b") && lines[1].endsWith("b…"), lines[1]);
    assertEquals("      | ^^^^", lines[2]);
    String end = "a".repeat(500) + " here";
    lines = excerpt(end, "here");
    assertTrue(lines[1].startsWith("    1 | …a") && lines[1].endsWith("a here"), lines[1]);
    assertEquals(lines[1].indexOf("here"), lines[2].indexOf("^^^^"));
    assertEquals(119, lines[1].length());
  }

  @Test
  void longStretchIsClipped() throws IOException {
    String line = "x" + "y".repeat(5000);
    String[] lines = excerpt(line, "y".repeat(5000));
    assertEquals(lines[1].length() - 1, lines[2].length());
  }

  @Test
  void clippedLineHasNoTabs() throws IOException {
    String line = "\t".repeat(300) + "here" + "\t".repeat(300);
    String[] lines = excerpt(line, "here");
    assertTrue(lines[1].indexOf('\t') < 0, lines[1]);
    assertEquals(lines[1].indexOf("here"), lines[2].indexOf("^^^^"));
  }

  @Test
  void lineThatJustFitsIsWhole() throws IOException {
    String line = "a".repeat(108) + "here";
    assertEquals("    1 | " + line, excerpt(line, "here")[1]);
    assertTrue(excerpt(line + "b", "here")[1].startsWith("    1 | …"));
  }

  @Test
  void wideCharactersTakeTwoColumns() throws IOException {
    String[] lines = excerpt("  漢字 x", "字");
    assertEquals("    1 |   漢字 x", lines[1]);
    assertEquals("      |     ^^", lines[2]);
  }

  @Test
  void charactersThatCouldHarmAreDots() throws IOException {
    String evil = "a\u001b[2J\u0007\u009b\u202ex\u200b\u00a0\ud834y\u0301\u007f";
    String[] lines = excerpt(evil, "x");
    assertEquals("    1 | a·[2J···x···y··", lines[1]);
    assertEquals("      |         ^", lines[2]);
    String named =
        render("", false, Finding.at(FindingCode.EMPTY_FILE, Place.start("b\u001b[1m\n.attls")));
    assertTrue(named.startsWith("b·[1m·.attls:1:1: warning: "), named);
    Finding message = Finding.at(FindingCode.MISSING_QUOTES, Place.start(FILE), "\u001b]0;\t\n");
    assertTrue(render("", false, message).contains("The text ·]0;·· needs"));
  }

  @Test
  void everyLineEndSeparatesLines() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String[] lines = excerpt("one" + end + "two" + end + "three", "two");
      assertEquals("    2 | two", lines[1]);
      assertEquals("      | ^^^", lines[2]);
    }
  }

  @Test
  void stretchOverLinesIsMarkedToTheEndOfTheFirst() throws IOException {
    String[] lines = excerpt("one two\nthree", "two\nthree");
    assertEquals("    1 | one two", lines[1]);
    assertEquals("      |     ^^^", lines[2]);
  }

  @Test
  void emptyLineHasACaret() throws IOException {
    Finding finding = Finding.at(FindingCode.EMPTY_FILE, new Place(FILE, 2, 1, 2, 1));
    String[] lines = render("one\n\nthree", false, finding).split("\n");
    assertEquals("    2 |", lines[1]);
    assertEquals("      | ^", lines[2]);
  }

  @Test
  void placeBeyondTheSourceHasNoExcerpt() throws IOException {
    Finding line = Finding.at(FindingCode.EMPTY_FILE, new Place(FILE, 9, 1, 9, 1));
    assertEquals(3, render("one\ntwo", false, line).split("\n").length);
    Finding column = Finding.at(FindingCode.EMPTY_FILE, new Place(FILE, 1, 50, 1, 60));
    assertEquals("      |    ^", render("one\ntwo", false, column).split("\n")[2]);
  }

  @Test
  void lineNumbersOfManyDigitsWidenTheMargin() throws IOException {
    String source = "x\n".repeat(123_455) + "here";
    String[] lines = excerpt(source, "here");
    assertEquals("123456 | here", lines[1]);
    assertEquals("       | ^^^^", lines[2]);
    assertTrue(lines[3].startsWith("       = "), lines[3]);
  }

  @Test
  void sourceIsAskedOncePerFile() throws IOException {
    List<String> asked = new ArrayList<>();
    TextRenderer renderer =
        new TextRenderer(
            file -> {
              asked.add(file);
              return Optional.of("text");
            },
            false);
    Finding first = Finding.at(FindingCode.EMPTY_FILE, Place.start("a"));
    Finding second = Finding.at(FindingCode.HASH_COMMENT, Place.start("a"));
    Finding other = Finding.at(FindingCode.HASH_COMMENT, Place.start("b"));
    renderer.render(List.of(first, second, other), new StringBuilder());
    assertEquals(List.of("a", "b"), asked);
  }

  @Test
  void summaryCounts() {
    assertEquals("no findings", Summary.of(List.of()).text());
    assertEquals("2 errors, 1 warning", new Summary(2, 1, 0).text());
    assertEquals("1 error, 3 infos", new Summary(1, 0, 3).text());
    assertEquals("1 info", new Summary(0, 0, 1).text());
    assertEquals("no findings", new TextRenderer(f -> Optional.empty(), true).summary(List.of()));
  }
}
