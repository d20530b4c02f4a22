// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories that can be read and histories that cannot. */
class HistoryTest {
  private static final String ENTRY =
      """
      {"time": "2007-06-05T09:39:25Z", "author": "user1", "target": "host",
       "image": "MVS098", "stack": "TCPCS", "text": "Added \\"it\\""}\
      """;

  private static History read(String json) throws IOException, HistoryException {
    return History.read(new StringReader(json));
  }

  @Test
  void writtenIsReadAgain() throws Exception {
    History old = read("{\"backingStore\": \"A.B(C)\", \"history\": [" + ENTRY + "]}");
    History.Entry newest =
        new History.Entry(
            Instant.parse("2026-01-02T03:04:05Z"), "me", "host", "MVS098", "TCPCS", "1 < 2");
    History now = old.plus(newest);
    assertEquals(newest, now.entries().getFirst());
    assertEquals(old.entries(), now.entries().subList(1, 2));
    assertEquals(now, read(now.toJson()));
    assertEquals(History.none(), read(History.none().toJson()));
  }

  @Test
  void whole() throws Exception {
    History history =
        read("{\"backingStore\": \"A.B(C)\", \"history\": [" + ENTRY + "," + ENTRY + "]}\n");
    History.Entry entry =
        new History.Entry(
            Instant.parse("2007-06-05T09:39:25Z"),
            "user1",
            "host",
            "MVS098",
            "TCPCS",
            "Added \"it\"");
    assertEquals(new History("A.B(C)", List.of(entry, entry)), history);
  }

  @Test
  void everythingButTheFactsMayBeMissing() throws Exception {
    assertEquals(History.none(), read("{}"));
    History history = read("{\"history\":[" + ENTRY.replaceAll(", \"text\".*\"", "") + "]}");
    assertEquals("", history.backingStore());
    assertEquals("", history.entries().getFirst().text());
  }

  @Test
  void orderIsThatOfTheFileAndOtherStacksAreLeftOut() throws Exception {
    String older = ENTRY.replace("2007", "2001");
    String other = ENTRY.replace("TCPCS", "OTHER");
    History history = read("{\"history\":[" + String.join(",", older, other, ENTRY, older) + "]}");
    assertEquals(
        List.of("2001", "2007", "2001"),
        history.of("MVS098", "TCPCS").stream()
            .map(entry -> entry.time().toString().substring(0, 4))
            .toList());
    assertEquals(List.of(), history.of("MVS", "TCPCS"));
  }

  @Test
  void badTime() {
    assertProblem(
        "{\n  \"history\": [\n    {\"time\": \"05.06.2007\", \"author\": \"a\"}]}",
        3,
        14,
        "\"time\" is not a time in UTC such as 2007-06-05T09:39:25Z, but \"05.06.2007\"");
  }

  @Test
  void unknownKey() {
    assertProblem(
        "{\"backingstore\": \"x\"}",
        1,
        2,
        "a history has no key \"backingstore\", but backingStore, history");
    assertProblem(
        "{\"history\": [{\"when\": \"x\"}]}",
        1,
        15,
        "an entry of the history has no key \"when\","
            + " but author, image, stack, target, text, time");
  }

  @Test
  void keyTwice() {
    assertProblem(
        "{\"backingStore\": \"x\",\n\"backingStore\": \"y\"}",
        2,
        1,
        "\"backingStore\" is given twice");
  }

  @Test
  void missingKey() {
    assertProblem(
        "{\"history\": [\n " + ENTRY.replace("\"stack\": \"TCPCS\",", "") + "]}",
        2,
        2,
        "an entry of the history lacks \"stack\"");
  }

  @Test
  void wrongTypes() {
    assertProblem("[]", 1, 1, "the history is not an object in { }");
    assertProblem("{\"history\": {}}", 1, 13, "\"history\" is not a list in [ ]");
    assertProblem("{\"history\": [7]}", 1, 14, "an entry of the history is not an object in { }");
    assertProblem(
        "{\"backingStore\": null}", 1, 18, "\"backingStore\" is not a text in double quotes");
    assertProblem(
        "{\"history\": [{\"author\": 12}]}", 1, 25, "\"author\" is not a text in double quotes");
  }

  @Test
  void notJson() {
    assertProblem("", 1, 1, "it ends too early");
    assertProblem("{\"history\": [", 1, 14, "it ends too early");
    assertProblem("{} {}", 1, 4, "it is not valid JSON");
    assertProblem("{\"history\" [", 1, 12, "it is not valid JSON: expected ':'");
    assertProblem("{'history': []}", 1, 2, "it is not valid JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"history\": [,]}", "{\"a", "nul", "{\"backingStore\": \"\\u12\"}", "{,}", "\0"})
  void messagesTalkAboutTheFileOnly(String json) {
    HistoryException thrown = assertThrows(HistoryException.class, () -> read(json));
    assertEquals(-1, thrown.getMessage().indexOf("JsonReader"), thrown.getMessage());
    assertEquals(-1, thrown.getMessage().indexOf("http"), thrown.getMessage());
    assertEquals(false, thrown.getMessage().endsWith("."), thrown.getMessage());
    assertEquals(1, thrown.line());
  }

  private static void assertProblem(String json, int line, int column, String message) {
    HistoryException thrown = assertThrows(HistoryException.class, () -> read(json));
    assertEquals(
        line + ":" + column + " " + message,
        thrown.line() + ":" + thrown.column() + " " + thrown.getMessage());
  }
}
