// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attls.zos.RealFiles;
import org.attls.zos.report.PasearchPolicy;
import org.attls.zos.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Compares a real pasearch report with the policy that has its effect. */
class PasearchVerificationTest {
  private static List<String> differences(String report) throws IOException {
    PasearchPolicy policy = PasearchPolicy.of(Report.read(RealFiles.pasearch()));
    assertEquals(List.of(), policy.problems());
    return Verified.differences(report, policy.text(), "3.1", Listed.ALL);
  }

  /** The sections of the rules, each with its actions; first what stands before them. */
  private static List<String> sections() throws IOException {
    return new ArrayList<>(List.of(RealFiles.pasearch().split("(?=policyRule:)")));
  }

  @Test
  void reportIsAsThePolicyMadeOfIt() throws IOException {
    assertEquals(List.of(), differences(RealFiles.pasearch()));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "pasearch-mutations.csv", numLinesToSkip = 1)
  void mutationIsFound(int line, String old, String changed, String found) throws IOException {
    List<String> differences =
        new ArrayList<>(differences(Mutation.of(RealFiles.pasearch(), line, old, changed)));
    differences.removeIf(each -> each.endsWith("RULE_NOT_INSTALLED"));
    assertEquals(found == null ? List.of() : List.of(found), differences);
  }

  @Test
  void missingRuleIsFoundAtItsLineOfThePolicy() throws IOException {
    List<String> sections = sections();
    sections.remove(1);
    assertEquals(List.of("2 RULE_NOT_INSTALLED"), differences(String.join("", sections)));
  }

  @Test
  void otherOrderIsFound() throws IOException {
    List<String> sections = sections();
    sections.add(3, sections.remove(2));
    List<String> differences = differences(String.join("", sections));
    assertEquals(1, differences.size(), differences.toString());
    assertEquals("RULE_ORDER_DIFFERS", differences.getFirst().split(" ")[1]);
  }

  @Test
  void whatIsCutOffIsNotMissing() throws IOException {
    String text = RealFiles.pasearch();
    String half = text.substring(0, text.indexOf("TTLSSignatureParms"));
    List<String> differences = new ArrayList<>(differences(half));
    assertEquals(1, differences.stream().filter(each -> each.endsWith("REPORT_CUT")).count());
    differences.removeIf(each -> each.endsWith("ACTION_VALUE_NOT_SHOWN"));
    assertEquals(1, differences.size(), differences.toString());
  }
}
