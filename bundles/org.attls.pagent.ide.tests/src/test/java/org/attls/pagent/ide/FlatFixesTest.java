// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.edit.Edit;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quick fixes: a sound file is spoiled, and the fix makes it what it was. */
class FlatFixesTest {
  private static final String SOUND =
      """
      TTLSRule R # all
      {
        LocalPortRangeRef P
        Direction Both
        TTLSGroupActionRef Off
      }
      PortRange P
      {
        Port 80
      }
      TTLSGroupAction Off
      {
        TTLSEnabled Off
      }
      """;

  private static Fault fault(FlatPolicy policy, FindingCode code) {
    List<Fault> faults = FlatChecks.check(policy, Optional.empty());
    return faults.stream()
        .filter(fault -> fault.code() == code)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " in " + faults));
  }

  private static String fixed(String text, FindingCode code) {
    FlatPolicy policy = FlatPolicy.read(text);
    FlatFix fix = FlatFixes.of(policy, fault(policy, code)).getFirst();
    return Edit.apply(text, fix.edits());
  }

  @Test
  void theFileIsSound() {
    assertEquals(List.of(), FlatChecks.check(FlatPolicy.read(SOUND), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "Direction, Directoin, UNKNOWN_KEYWORD",
    "Both, Boht, VALUE_NOT_AN_OPTION",
    "TTLSGroupAction Off, TTLSGroupActoin Off, UNKNOWN_STATEMENT",
    "TTLSGroupActionRef Off, TTLSGroupActionRef Of, TARGET_MISSING",
    "TTLSGroupActionRef Off, TTLSGroupActionRef OFF, TARGET_IN_OTHER_CASE",
    "Port 80, Port 80 and more, VALUE_REST_IGNORED",
    "LocalPortRangeRef P, LocalPortRangeRef=P, UNKNOWN_KEYWORD",
    "'  Direction Both\n', '  Direction Both\n  Direction Both\n', REPEATED_ALIKE",
    "'PortRange P\n', 'PortRange Q\n{\n  Port 1\n}\nPortRange P\n', DEFINITION_UNUSED",
  })
  void aFixRestoresWhatWasMeant(String sound, String spoiled, FindingCode code) {
    assertTrue(SOUND.contains(sound), sound);
    assertEquals(SOUND, fixed(SOUND.replace(sound, spoiled), code));
  }

  @Test
  void aBraceOnTheLineOfOthersIsMovedAway() {
    assertEquals(
        SOUND, fixed(SOUND.replace("PortRange P\n{", "PortRange P {"), FindingCode.BRACE_ON_LINE));
  }

  @Test
  void theNameOfAnotherKindIsNotReplacedByTheKind() {
    String text = SOUND.replace("TTLSGroupActionRef Off", "TTLSGroupActionRef P");
    FlatPolicy policy = FlatPolicy.read(text);
    Fault fault = fault(policy, FindingCode.TARGET_OF_OTHER_KIND);
    assertEquals(List.of(), FlatFixes.of(policy, fault));
  }

  @Test
  void aRepeatedSuiteDoesNotTakeTheOthersWithIt() {
    String text = SOUND + "TTLSCipherParms C\n{\n  V3CipherSuites4Char C030C02FC030\n}\n";
    assertEquals(text.replace("C030C02FC030", "C030C02F"), fixed(text, FindingCode.SUITE_REPEATED));
  }

  @Test
  void severalPortsBecomeAGroup() {
    String fixed = fixed(SOUND.replace("Port 80", "Port 80\n  Port 81"), FindingCode.PORT_REPEATED);
    assertTrue(fixed.contains("LocalPortGroupRef P"), fixed);
    assertEquals(List.of(), FlatChecks.check(FlatPolicy.read(fixed), Optional.empty()));
  }

  private static String lastFix(String text, FindingCode code) {
    FlatPolicy policy = FlatPolicy.read(text);
    Fault fault =
        FlatChecks.all(policy, Optional.empty()).stream()
            .filter(each -> each.code() == code)
            .findFirst()
            .orElseThrow();
    return Edit.apply(text, FlatFixes.of(policy, fault).getLast().edits());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aFindingIsSuppressedByACommentAboveItsLine(String lineEnd) {
    String text =
        SOUND
            .replace("  Direction Both\n", "  Direction Both\n\tDirection Both\n")
            .replace("\n", lineEnd);
    String code = FindingCode.REPEATED_ALIKE.id();
    assertEquals(
        text.replace("\tDirection", "\t# suppress " + code + ": " + lineEnd + "\tDirection"),
        lastFix(text, FindingCode.REPEATED_ALIKE));
  }

  @Test
  void anErrorCannotBeSuppressed() {
    FlatPolicy policy = FlatPolicy.read(SOUND.replace("Direction Both", "Direction Boht"));
    FlatFixes.of(policy, fault(policy, FindingCode.VALUE_NOT_AN_OPTION))
        .forEach(fix -> assertTrue(!fix.title().startsWith("Suppress"), fix.title()));
  }
}
