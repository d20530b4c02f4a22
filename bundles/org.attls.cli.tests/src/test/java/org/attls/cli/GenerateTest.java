// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command generate: what it writes, and that it writes nothing when it must not. */
class GenerateTest {
  /** Output of more characters than that nobody reads in a comparison; its digests are enough. */
  private static final int LARGE = 300_000;

  private static final Path RALEIGH = Run.ROOT.resolve("examples/raleigh");

  @TempDir Path folder;

  private Path policy() {
    return folder.resolve("out/MVS098/TCPCS/attls.policy");
  }

  private Run generate(Object... more) {
    return Run.attls(
        Stream.concat(Stream.of("generate", "-o", folder.resolve("out")), Stream.of(more))
            .toArray());
  }

  /** Every example in both naming modes. */
  static Stream<List<String>> examples() throws IOException {
    try (Stream<Path> folders = Files.list(Run.ROOT.resolve("examples"))) {
      return folders
          .map(path -> path.getFileName().toString())
          .sorted()
          .flatMap(name -> Stream.of(List.of(name, "stable"), List.of(name, "compatible")))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesAreGoldenAndClean(List<String> example)
      throws IOException, GeneralSecurityException {
    Path source = Run.ROOT.resolve("examples").resolve(example.get(0));
    Run run = generate(source, "--naming", example.get(1), "--fail-on", "info");
    assertEquals(0, run.exitCode(), run::text);
    assertEquals("", run.out());
    StringBuilder all = new StringBuilder();
    StringBuilder digests = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.resolve("out").relativize(file).toString().replace('\\', '/');
        String text = Files.readString(file);
        all.append("==> ").append(name).append('\n').append(text);
        digests.append(name).append(": ").append(digest(text)).append('\n');
      }
    }
    Golden.check(
        "generated/" + example.get(0) + "-" + example.get(1) + ".golden",
        (all.length() < LARGE ? all : digests).toString());
  }

  private static String digest(String text) throws GeneralSecurityException {
    long rules = text.lines().filter(line -> line.startsWith("TTLSRule ")).count();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "%d lines, %d rules, SHA-256 %s"
        .formatted(text.lines().count(), rules, HexFormat.of().formatHex(hash));
  }

  @Test
  void encodesForUnixSystemServices() throws IOException {
    assertEquals(0, generate(RALEIGH).exitCode());
    String text = Files.readString(policy());
    Run run = generate(RALEIGH, "--encoding", "ibm-1047");
    assertEquals(0, run.exitCode(), run::text);
    byte[] bytes = Files.readAllBytes(policy());
    assertArrayEquals(text.getBytes(Charset.forName("IBM1047")), bytes);
    assertEquals(0x7B, bytes[0] & 0xFF, "# in IBM-1047");
  }

  @Test
  void leavesAnUnchangedFileAlone() throws IOException {
    generate(RALEIGH);
    Files.setLastModifiedTime(policy(), FileTime.from(Instant.EPOCH));
    Run run = generate(RALEIGH);
    assertEquals(FileTime.from(Instant.EPOCH), Files.getLastModifiedTime(policy()));
    assertTrue(run.err().contains("unchanged "), run::text);
  }

  @Test
  void writesNothingWhenThereIsAnError() throws IOException {
    Path source = Files.createDirectories(folder.resolve("policy")).resolve("a.attls");
    Files.copy(RALEIGH.resolve("raleigh.attls"), source);
    assertEquals(0, generate(source).exitCode());
    String old = Files.readString(policy());
    Files.writeString(source, Files.readString(source).replace("local 2025", "local 0"));
    Run run = generate(source);
    assertEquals(1, run.exitCode(), run::text);
    assertTrue(run.out().contains("ATTLS0200"), run::text);
    assertTrue(run.err().contains("nothing is generated"), run::text);
    assertEquals(old, Files.readString(policy()));
  }

  @Test
  void writesWhatItWarnsOf() throws IOException {
    Path source = Files.createDirectories(folder.resolve("policy")).resolve("a.attls");
    String text = Files.readString(RALEIGH.resolve("raleigh.attls"));
    Files.writeString(source, text.replace("job TN3270A", "job tn3270a"));
    Run run = generate(source);
    assertEquals(0, run.exitCode(), run::text);
    assertTrue(run.out().contains("ATTLS0215"), run::text);
    assertTrue(Files.readString(policy()).contains(" tn3270a\n"));
  }

  @Test
  void refusesAnEmptyFolderName() {
    Run run = Run.attls("generate", RALEIGH, "-o", "");
    assertEquals(2, run.exitCode(), run::text);
  }

  @Test
  void reportsABrokenHistory() throws IOException {
    Path source = Files.createDirectories(folder.resolve("policy")).resolve("a.attls");
    Files.copy(RALEIGH.resolve("raleigh.attls"), source);
    Files.writeString(source.resolveSibling("history.json"), "{\n  \"history\": [ 7 ]\n}\n");
    Run run = generate(source);
    assertEquals(1, run.exitCode(), run::text);
    assertTrue(run.out().contains("history.json:2:"), run::text);
    assertFalse(Files.exists(policy()));
  }

  @Test
  void choosesImageAndStack() {
    assertEquals(0, generate(RALEIGH, "--image", "MVS098", "--stack", "TCPCS").exitCode());
    Run run = generate(RALEIGH, "--stack", "TCPIP");
    assertEquals(2, run.exitCode(), run::text);
    assertTrue(run.err().contains("MVS098/TCPCS"), run::text);
  }

  @Test
  void saysWhenThereIsNoStack() throws IOException {
    Path source = Files.writeString(folder.resolve("a.attls"), "address group G { 1.1.1.1 }\n");
    Run run = generate(source);
    assertEquals(2, run.exitCode(), run::text);
    assertTrue(run.err().contains("nothing to generate"), run::text);
  }

  @Test
  void saysWhenTheOutputIsInTheWay() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/MVS098"), "a file where a folder belongs");
    Run run = generate(RALEIGH);
    assertEquals(2, run.exitCode(), run::text);
    assertTrue(run.err().contains("cannot be written"), run::text);
    assertEquals("a file where a folder belongs", Files.readString(folder.resolve("out/MVS098")));
  }
}
