// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Signature pairs, groups, SSL version 2 suites and LogLevel bits: found, and as the reference. */
class CodesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("attls.root"), "../shared/reference");

  private static Map<String, String> reference(String pattern) throws IOException {
    Path file = FOLDER.resolve("attls-policy-syntax.md");
    assumeTrue(Files.exists(file), "the reference does not lie beside the project");
    Map<String, String> found = new TreeMap<>();
    Pattern.compile(pattern)
        .matcher(Files.readString(file))
        .results()
        .forEach(match -> found.put(match.group(1), match.group(2)));
    return found;
  }

  private static <T> Map<String, String> table(
      List<T> all, Function<T, String> code, Function<T, String> name) {
    return all.stream().collect(Collectors.toMap(code, name, (one, other) -> one, TreeMap::new));
  }

  @Test
  void signaturePairsAreThoseOfTheReference() throws IOException {
    assertEquals(
        reference("\\b(0\\d{3})`? (?:\\| )?(TLS_SIGALG_\\w+)"),
        table(SignaturePair.all(), SignaturePair::code, SignaturePair::name));
  }

  @Test
  void groupsAreThoseOfTheReference() throws IOException {
    assertEquals(
        reference("\\| (00\\d\\d) \\| (\\w+)"),
        table(NamedGroup.all(), NamedGroup::code, NamedGroup::name));
  }

  @Test
  void logLevelsAreThoseOfTheReference() throws IOException {
    assertEquals(
        reference("\\b(?=[A-Z]+ \\d+(?:, |; 511))(?<!: )([A-Z]+) (\\d+)").entrySet().stream()
            .filter(entry -> LogLevel.all().stream().anyMatch(l -> l.name().equals(entry.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        LogLevel.all().stream()
            .filter(level -> level.bit() > 1)
            .collect(Collectors.toMap(LogLevel::name, level -> "" + level.bit())));
  }

  @Test
  void bitsAddUpToTheLargestLogLevel() {
    assertEquals(LogLevel.MAX, LogLevel.all().stream().mapToInt(LogLevel::bit).sum());
    assertEquals("SYSERR", LogLevel.all().getFirst().name());
  }

  @Test
  void codesAndNamesAreFoundInAnyCase() {
    for (SignaturePair pair : SignaturePair.all()) {
      assertEquals(Optional.of(pair), SignaturePair.findByCode(pair.code()));
      assertEquals(Optional.of(pair), SignaturePair.find(pair.name().toLowerCase(Locale.ROOT)));
    }
    for (NamedGroup group : NamedGroup.all()) {
      assertEquals(Optional.of(group), NamedGroup.findByCode(group.code()));
      assertEquals(Optional.of(group), NamedGroup.find(group.name().toUpperCase(Locale.ROOT)));
    }
    for (CipherSuiteV2 suite : CipherSuiteV2.all()) {
      assertEquals(Optional.of(suite), CipherSuiteV2.findByCode(suite.code()));
      assertEquals(Optional.of(suite), CipherSuiteV2.find(suite.name().toLowerCase(Locale.ROOT)));
      assertEquals(Strength.BROKEN, suite.rating());
    }
    assertTrue(SignaturePair.findByCode("9999").isEmpty());
    assertTrue(NamedGroup.find("secp256").isEmpty());
    assertTrue(CipherSuiteV2.findByCode("5").isEmpty());
  }

  @Test
  void brainpoolIsOnlyByAny() {
    for (NamedGroup group : NamedGroup.all()) {
      assertEquals(group.family().equals("Brainpool"), group.onlyByAny(), group.name());
      assertFalse(group.keyShare() && group.onlyByAny(), group.name());
    }
  }

  @Test
  void theLastThreePairsOfTheDefaultListComeWithTls13() {
    assertEquals(
        List.of("0806", "0805", "0804"),
        SignaturePair.all().stream()
            .filter(SignaturePair::withTls13)
            .map(SignaturePair::code)
            .toList());
    assertFalse(SignaturePair.findByCode("0101").orElseThrow().inDefault());
  }

  @Test
  void version2SuitesAreThoseOfTheReference() throws IOException {
    Path file = FOLDER.resolve("cipher-suites-v2.csv");
    assumeTrue(Files.exists(file), "the reference table does not lie beside the project");
    Map<String, String> expected = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      reader.forEach(
          row ->
              expected.put(
                  row.getField("code"), row.getField("name") + row.getField("class_reason")));
    }
    assertEquals(
        expected,
        table(
            CipherSuiteV2.all(),
            CipherSuiteV2::code,
            suite -> suite.name() + suite.ratingReason()));
  }
}
