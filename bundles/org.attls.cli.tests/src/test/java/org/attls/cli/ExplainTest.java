// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command generate with --explain and --release. */
class ExplainTest {
  private static final Path RALEIGH = Run.ROOT.resolve("examples/raleigh");
  private static final Path POLICY = RALEIGH.resolve("raleigh.attls");

  @TempDir Path folder;

  private static Run explain(Object... more) {
    return Run.attls(Stream.concat(Stream.of("generate", RALEIGH), Stream.of(more)).toArray());
  }

  /** The number of the first line of the example that holds a text. */
  private static int line(String text) throws IOException {
    List<String> lines = Files.readAllLines(POLICY);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(text);
  }

  private static List<JsonObject> lines(Run run) {
    assertEquals(0, run.exitCode(), run::text);
    JsonArray lines = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("lines");
    List<JsonObject> all = new ArrayList<>();
    for (JsonElement each : lines) {
      all.add(each.getAsJsonObject());
    }
    return all;
  }

  private static List<String> texts(Run run) {
    return lines(run).stream().map(line -> line.get("text").getAsString().strip()).toList();
  }

  @Test
  void everyLineWithWhatMadeIt() throws IOException {
    Run run = explain("--explain");
    assertEquals(0, run.exitCode(), run::text);
    Golden.check(
        "explained/raleigh.golden",
        run.out().replace(RALEIGH.toString().replace('\\', '/'), "raleigh"));
  }

  @Test
  void theLinesAreThoseThatAreGenerated() throws IOException {
    assertEquals(0, explain("-o", folder).exitCode());
    List<String> written = Files.readAllLines(folder.resolve("MVS098/TCPCS/attls.policy"));
    List<JsonObject> lines = lines(explain("--explain", "--format", "json"));
    assertEquals(written, lines.stream().map(line -> line.get("text").getAsString()).toList());
    for (JsonObject line : lines) {
      boolean comment = line.get("text").getAsString().startsWith("##");
      assertEquals(comment, line.getAsJsonArray("sources").isEmpty(), line::toString);
    }
  }

  @Test
  void whatALineOfThePolicyMakes() throws IOException {
    String where = POLICY + ":" + line("ciphers TLS_RSA");
    List<String> made = texts(explain("--explain", where, "--format", "json"));
    assertTrue(made.stream().anyMatch(line -> line.startsWith("V3CipherSuites")), made::toString);
    assertFalse(made.stream().anyMatch(line -> line.startsWith("Direction")), made::toString);
    String setting = POLICY + ":" + line("application controlled");
    List<String> controlled = texts(explain("--explain=" + setting, "--format", "json"));
    assertTrue(controlled.contains("ApplicationControlled           On"), controlled::toString);
    assertFalse(controlled.stream().anyMatch(line -> line.startsWith("Direction")));
    Run isDefault = explain("--explain", POLICY + ":" + line("handshake timeout"));
    assertTrue(isDefault.err().contains("makes no line"), isDefault::text);
  }

  @Test
  void whatMadeALineOfTheFlatFile() {
    List<JsonObject> all = lines(explain("--explain", "--format", "json"));
    int number =
        1
            + all.stream()
                .map(line -> line.get("text").getAsString())
                .toList()
                .indexOf("  Direction                       Inbound");
    List<JsonObject> one =
        lines(explain("--explain", "out/MVS098/TCPCS/attls.policy:" + number, "--format", "json"));
    assertEquals(List.of(all.get(number - 1)), one);
    JsonObject source = one.getFirst().getAsJsonArray("sources").get(0).getAsJsonObject();
    assertEquals("property", source.get("kind").getAsString());
    assertEquals("inbound", source.get("name").getAsString());
    assertTrue(source.get("file").getAsString().endsWith("raleigh.attls"));
  }

  @Test
  void wrongQuestionsAreRefused() throws IOException {
    for (String where : List.of("none.attls:1", POLICY + ":0", POLICY + ":4711")) {
      Run run = explain("--explain", where);
      assertEquals(2, run.exitCode(), run::text);
      assertEquals("", run.out());
    }
    assertEquals(2, explain("--explain", "--format", "sarif").exitCode());
    assertEquals(2, explain("--explain", "-o", folder).exitCode());
    assertEquals(2, explain().exitCode());
    Run comment = explain("--explain", POLICY + ":1");
    assertEquals(0, comment.exitCode(), comment::text);
    assertTrue(comment.err().contains("makes no line"), comment::text);
  }

  @Test
  void withAnErrorNothingIsExplained() throws IOException {
    Path source = folder.resolve("a.attls");
    Files.writeString(source, Files.readString(POLICY).replace("local 2025", "local 0"));
    Run run = Run.attls("generate", "--explain", source);
    assertEquals(1, run.exitCode(), run::text);
    assertEquals("", run.out());
    assertTrue(run.err().contains("ATTLS0200"), run::text);
  }

  @Test
  void anotherReleaseIsSaidAtTheHead() throws IOException {
    Run run = explain("-o", folder, "--release", "V2R5");
    assertEquals(0, run.exitCode(), run::text);
    String text = Files.readString(folder.resolve("MVS098/TCPCS/attls.policy"));
    assertTrue(text.contains("Version 2 Release 5"), text);
  }

  @Test
  void checkTakesAnotherRelease() throws IOException {
    Path source = folder.resolve("a.attls");
    Files.writeString(
        source,
        Files.readString(POLICY)
            .replace("V1R9", "3.1")
            .replace("versions SSLv3, TLSv1", "versions TLSv1.3")
            .replaceAll("ciphers .*", "ciphers TLS_AES_256_GCM_SHA384"));
    Run now = Run.attls("check", source);
    Run before = Run.attls("check", "--release", "V2R2", source);
    assertFalse(now.out().contains("V2R2"), now::text);
    assertTrue(before.out().contains("V2R2"), before::text);
  }

  @Test
  void theHashDoesNotDependOnTheFolder() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path two = Files.createDirectories(folder.resolve("a/b"));
    Files.copy(POLICY, one.resolve("raleigh.attls"));
    Files.writeString(two.resolve("raleigh.attls"), Files.readString(POLICY).replace("\n", "\r\n"));
    Run.attls("generate", one, "-o", folder.resolve("out1"));
    Run.attls("generate", two.resolve("raleigh.attls"), "-o", folder.resolve("out2"));
    String path = "MVS098/TCPCS/attls.policy";
    assertEquals(
        Files.readString(folder.resolve("out1").resolve(path)),
        Files.readString(folder.resolve("out2").resolve(path)));
  }
}
