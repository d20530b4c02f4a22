// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.zos.RealFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the reports of the Raleigh scenario with its policy. */
class NetstatVerificationTest {
  private static final String RELEASE = "V1R9";

  private static List<String> differences(String report) throws IOException {
    return Verified.differences(report, RealFiles.raleigh(), RELEASE, Listed.ALL);
  }

  @Test
  void runningSystemOfTheScenarioIsAsThePolicySays() throws IOException {
    List<Finding> findings =
        Verified.all(RealFiles.seedReport(), RealFiles.raleigh(), RELEASE, Listed.ALL);
    assertEquals(
        List.of(FindingCode.REPORT_PROVES_LITTLE), findings.stream().map(Finding::code).toList());
    assertTrue(findings.getFirst().message().startsWith("The report shows 1 of the 4 rules"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "netstat-mutations.csv", numLinesToSkip = 1)
  void everyMutationIsTheOneDifference(int line, String old, String changed, String found)
      throws IOException {
    String mutated = Mutation.of(RealFiles.seedReport(), line, old, changed);
    assertEquals(found == null ? List.of() : List.of(found), differences(mutated));
  }

  @Test
  void consoleReportInCapitalsIsAsThePolicySays() throws IOException {
    String console =
        "EZD0101I NETSTAT CS V1R9 TCPCS 378\n"
            + RealFiles.seedReport()
                .lines()
                .skip(1)
                .reduce("", (all, line) -> all + line + "\n")
                .toUpperCase(Locale.ROOT)
            + "1 OF 1 RECORDS DISPLAYED\nEND OF THE REPORT\n";
    assertEquals(List.of(), differences(console));
    assertEquals(List.of("43 REPORT_CUT"), differences(console.replace("END OF THE REPORT\n", "")));
    assertEquals(
        List.of("27 ACTION_VALUE_DIFFERS"), differences(console.replace("TLSRING", "OTHER")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EZZ2350I ", "EZD0101I "})
  void messageIdsAreNotPartOfTheReport(String id) throws IOException {
    List<String> lines = new ArrayList<>();
    RealFiles.seedReport().lines().forEach(line -> lines.add(id + line));
    lines.add(id + "END OF THE REPORT");
    assertEquals(List.of(), differences(String.join("\r\n", lines)));
  }

  @Test
  void connectionsWithTtlsAreThoseThatThePolicyIsFor() throws IOException {
    String report = RealFiles.shared("seed/cleaned/netstat-allconn-ttlsp.txt");
    String policy = RealFiles.raleigh();
    assertEquals(List.of(), Verified.differences(report, policy, RELEASE, Listed.TTLS));
    assertEquals(
        List.of(
            "4 CONNECTION_IN_THE_CLEAR",
            "7 CONNECTION_IN_THE_CLEAR",
            "10 CONNECTION_IN_THE_CLEAR",
            "13 CONNECTION_IN_THE_CLEAR",
            "17 CONNECTION_IN_THE_CLEAR"),
        Verified.differences(report, policy, RELEASE, Listed.NO_TTLS));
    assertEquals(
        List.of("13 CONNECTION_WITHOUT_RULE"),
        Verified.differences(report.replace("..2025", "..2026"), policy, RELEASE, Listed.TTLS));
  }

  @Test
  void groupsOfAnotherPolicyAreTold() throws IOException {
    String report = RealFiles.shared("corpus/other/o12-netstat-ttls-virtel-flattened.txt");
    assertEquals(
        List.of("GROUP_NOT_INSTALLED", "REPORT_OF_OTHER_RELEASE", "GROUP_NOT_IN_POLICY"),
        differences(report).stream().map(each -> each.substring(each.indexOf(' ') + 1)).toList());
  }
}
