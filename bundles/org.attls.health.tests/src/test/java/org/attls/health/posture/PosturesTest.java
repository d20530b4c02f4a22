// SPDX-License-Identifier: EPL-2.0

package org.attls.health.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.answers.Protection;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PosturesTest {
  private static String block(String keyword, Stream<String> lines) {
    return lines.collect(Collectors.joining("\n", keyword + "\n{\n", "\n}\n"));
  }

  private static Stream<String> lines(String text) {
    return text == null ? Stream.of() : Stream.of(text.split(";"));
  }

  private static Posture posture(String release, String group, String environment) {
    String policy =
        """
        TTLSRule R
        {
          LocalPortRange 1000
          Direction Inbound
          TTLSGroupActionRef G
          TTLSEnvironmentActionRef E
        }
        """
            + block("TTLSGroupAction G", Stream.of(group))
            + environment;
    Release of = Release.of(release);
    return Postures.of(PolicySpace.of(FlatPolicy.read(policy), of).rules().getFirst(), of);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/posture/postures.csv", numLinesToSkip = 1, maxCharsPerColumn = 9999)
  void gradesWithReasons(
      String what,
      String release,
      String role,
      String advanced,
      String ciphers,
      String gsk,
      Grade grade,
      String strongest,
      String weakest,
      String forward,
      String client,
      String certificates,
      String reasons) {
    String environment =
        block(
            "TTLSEnvironmentAction E",
            Stream.of(
                "HandshakeRole " + role,
                block("TTLSKeyringParms", Stream.of("Keyring TLSRING")),
                block("TTLSEnvironmentAdvancedParms", lines(advanced)),
                ciphers == null
                    ? ""
                    : block(
                        "TTLSCipherParms",
                        Stream.of(ciphers.split(" ")).map("V3CipherSuites4Char "::concat)),
                block("TTLSGskAdvancedParms", Stream.of(block("TTLSGskOcspParms", lines(gsk))))));
    Posture posture = posture(release, "TTLSEnabled On", environment);
    assertEquals(
        List.of(grade, strongest + "", weakest + "", forward, client, certificates),
        List.of(
            posture.grade(),
            posture.strongest().orElse("null"),
            posture.weakest().orElse("null"),
            posture.forwardSecrecy().name(),
            posture.client().name(),
            posture.certificates()));
    assertEquals(
        reasons == null ? "" : reasons.replace('|', '\n'),
        posture.reasons().stream().map(Reason::text).collect(Collectors.joining("\n")));
  }

  @Test
  void doesNotGradeWhatAFaultyLineLeavesOpen() {
    String environment =
        block(
            "TTLSEnvironmentAction E",
            Stream.of("HandshakeRole Server", "TTLSEnvironmentAdvancedParmsRef nowhere"));
    Posture posture = posture("V2R5", "TTLSEnabled On", environment);
    assertEquals(Grade.UNKNOWN, posture.grade());
    assertEquals(Optional.empty(), posture.strongest());
  }

  @ParameterizedTest
  @CsvSource({
    "TTLSEnabled Off,NONE,CLEAR",
    "Trace 2,UNKNOWN,UNKNOWN",
    "TTLSEnabled On,UNKNOWN,PROTECTED",
  })
  void tellsWhyThereIsNothingToGrade(String group, Grade grade, Protection protection) {
    Posture posture = posture("V2R5", group, "");
    assertEquals(grade, posture.grade());
    assertEquals(protection, posture.protection());
    assertEquals(1, posture.reasons().size());
  }
}
