// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionCommentsTest {
  private static final String UNUSED = FindingCode.DEFINITION_UNUSED.id();

  /** A file without rules may belong to another one, which uses what it defines. */
  private static final String RULE =
      """
      TTLSRule r
      {
        Direction Inbound
        LocalPortRange 21
        TTLSGroupActionRef g
      }
      TTLSGroupAction g
      {
        TTLSEnabled Off
      }
      """;

  private static List<FindingCode> codes(String text) {
    return FlatChecks.check(FlatPolicy.read(text), Optional.empty()).stream()
        .map(Fault::code)
        .filter(
            code ->
                code == FindingCode.DEFINITION_UNUSED
                    || code.group() == FindingCode.SUPPRESSES_NOTHING.group())
        .toList();
  }

  private static String policy(String above, String behind, String inside) {
    return above + "PortRange one " + behind + "\n{\n  Port 21\n" + inside + "}\n" + RULE;
  }

  @Test
  void isSaidWithoutADecision() {
    assertEquals(List.of(FindingCode.DEFINITION_UNUSED), codes(policy("", "", "")));
  }

  @ParameterizedTest
  @CsvSource({"'# suppress CODE: why\n'", "'## suppress CODE: why\n\n# more\n'"})
  void aCommentAboveIsForTheNextStatement(String above) {
    assertEquals(List.of(), codes(policy(above.replace("CODE", UNUSED), "", "")));
  }

  @Test
  void aCommentBehindIsForItsOwnLine() {
    assertEquals(List.of(), codes(policy("", "# suppress " + UNUSED + ": why", "")));
  }

  @Test
  void aCommentElsewhereSuppressesNothing() {
    assertEquals(
        List.of(FindingCode.DEFINITION_UNUSED, FindingCode.SUPPRESSES_NOTHING),
        codes(policy("", "", "  # suppress " + UNUSED + ": why\n")));
  }

  @Test
  void aReasonIsMandatory() {
    assertEquals(
        List.of(FindingCode.SUPPRESSION_WITHOUT_REASON, FindingCode.DEFINITION_UNUSED),
        codes(policy("# suppress " + UNUSED + "\n", "", "")));
  }

  @Test
  void whatOnlyTheHealthCheckTellsIsNotJudged() {
    String healthy = "# suppress ATTLS0701: why\n";
    assertEquals(List.of(FindingCode.DEFINITION_UNUSED), codes(policy(healthy, "", "")));
  }

  @Test
  void everythingIsThereForWhoAsksForAll() {
    FlatPolicy policy = FlatPolicy.read(policy("# suppress " + UNUSED + ": why\n", "", ""));
    assertEquals(
        List.of(FindingCode.DEFINITION_UNUSED),
        FlatChecks.all(policy, Optional.empty()).stream()
            .map(Fault::code)
            .filter(FindingCode.DEFINITION_UNUSED::equals)
            .toList());
    assertEquals(1, SuppressionComments.read("f", policy).suppressions().size());
  }
}
