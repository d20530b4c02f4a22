// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.policy.testing.IncrementalProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a change in one file the findings of all files are those of a whole new build. */
class IncrementalBuildTest {
  private static final String IMAGE =
      """
      image SYS1 release V2R5 {
          key ring "RING"
          stack TCPIP {
              connectivity rule R { local all IPv4 remote group NET map MAP }
          }
      }
      """;

  private static final String GROUPS = "address group NET { 10.1.0.0/16 }\n";
  private static final String MAPS = "requirement map MAP { TN -> GOLD }\n";
  private static final String LEVELS = "security level GOLD { versions TLSv1.3 }\n";
  private static final String TRAFFIC =
      "traffic descriptor TN { inbound local 23 remote ephemeral server }\n";

  @TempDir Path folder;
  private IncrementalProject project;

  @BeforeEach
  void build() {
    project = new IncrementalProject(folder);
    project.write(
        "levels.attls", LEVELS,
        "groups.attls", GROUPS,
        "traffic.attls", TRAFFIC,
        "maps.attls", MAPS,
        "image.attls", IMAGE);
  }

  private List<String> codes() {
    return project.codes(
        "groups.attls", "image.attls", "levels.attls", "maps.attls", "traffic.attls", "more.attls");
  }

  private static List<String> ids(FindingCode... codes) {
    return List.of(codes).stream().map(FindingCode::id).toList();
  }

  @Test
  void whatIsUsedInAFileThatIsBuiltLaterIsUsed() {
    assertEquals(List.of(), codes());
  }

  @Test
  void theLastReferenceComesAndGoes() {
    project.write("image.attls", IMAGE.replace("group NET", "all IPv4"));
    assertEquals(ids(FindingCode.UNUSED_OBJECT), project.codes("groups.attls"));
    project.write("image.attls", IMAGE);
    assertEquals(List.of(), codes());
  }

  @Test
  void theReleaseOfAnImageMattersToLevelsBehindAMap() {
    project.write("image.attls", IMAGE.replace("V2R5", "V2R3"));
    assertEquals(ids(FindingCode.VERSION_NOT_IN_RELEASE), codes());
    project.write("image.attls", IMAGE);
    assertEquals(List.of(), codes());
  }

  @Test
  void aMapThatTakesAnotherLevelMattersToBoth() {
    String more = "security level OLD { versions TLSv1.3 }\n";
    project.write("image.attls", IMAGE.replace("V2R5", "V2R3"), "more.attls", more);
    project.write("maps.attls", MAPS.replace("GOLD", "OLD"));
    assertEquals(ids(FindingCode.UNUSED_OBJECT), project.codes("levels.attls"));
    assertEquals(ids(FindingCode.VERSION_NOT_IN_RELEASE), project.codes("more.attls"));
  }

  @Test
  void aKeyRingOfADescriptorMattersToRulesInFrontOfAMap() {
    project.write(
        "image.attls", IMAGE.replace("key ring \"RING\"", ""),
        "traffic.attls", TRAFFIC.replace("{", "{ key ring \"OWN\" "));
    assertEquals(List.of(), codes());
    project.write("traffic.attls", TRAFFIC);
    assertEquals(ids(FindingCode.NO_KEY_RING), project.codes("image.attls"));
    project.write("traffic.attls", TRAFFIC.replace("{", "{ key ring \"OWN\" "));
    assertEquals(List.of(), codes());
  }

  @Test
  void aRenamedObjectIsMissedUntilItIsMended() {
    project.write("levels.attls", LEVELS.replace("GOLD", "GOLDY"));
    assertEquals(ids(FindingCode.UNRESOLVED_REFERENCE), project.codes("maps.attls"));
    assertTrue(project.messages("maps.attls").get(0).contains("Did you mean GOLDY?"));
    project.write("levels.attls", LEVELS);
    assertEquals(List.of(), codes());
  }

  @Test
  void aProposedNameMustExist() {
    project.write("maps.attls", MAPS.replace("GOLD", "GLD"));
    assertTrue(project.messages("maps.attls").get(0).contains("Did you mean GOLD?"));
    project.write("levels.attls", LEVELS.replace("GOLD", "SILVER"));
    assertFalse(project.messages("maps.attls").get(0).contains("GOLD"));
  }

  @Test
  void aNameThatIsGivenTwiceIsReportedWhereverTheOtherOneIs() {
    project.write("more.attls", "\n" + LEVELS);
    assertEquals(
        ids(FindingCode.DUPLICATE_NAME, FindingCode.UNUSED_OBJECT), project.codes("more.attls"));
    assertTrue(project.messages("more.attls").get(0).contains("at line 1 of levels.attls"));
    project.write("levels.attls", "\n\n" + LEVELS);
    assertTrue(project.messages("more.attls").get(0).contains("at line 3 of levels.attls"));
    project.delete("levels.attls");
    assertEquals(List.of(), codes());
  }

  @Test
  void theSecondOfTwoIsReportedEvenIfItWasThereFirst() {
    project.write("a.attls", LEVELS);
    assertTrue(
        project.codes("levels.attls").contains(FindingCode.DUPLICATE_NAME.id()), codes()::toString);
    project.write("a.attls", LEVELS.replace("GOLD", "gold"));
    assertTrue(project.codes("levels.attls").contains(FindingCode.NAMES_DIFFER_BY_CASE.id()));
    project.delete("a.attls");
    assertEquals(List.of(), codes());
  }

  @Test
  void aDeletedFileIsMissed() {
    project.delete("maps.attls");
    assertEquals(ids(FindingCode.UNRESOLVED_REFERENCE), project.codes("image.attls"));
    assertEquals(ids(FindingCode.UNUSED_OBJECT), project.codes("levels.attls"));
    assertEquals(ids(FindingCode.UNUSED_OBJECT), project.codes("traffic.attls"));
    project.write("maps.attls", MAPS);
    assertEquals(List.of(), codes());
  }

  @Test
  void aWordThatIsNoAddressMayBecomeTheNameOfAGroup() {
    project.write("image.attls", IMAGE.replace("local all IPv4", "local HOME"));
    assertEquals(ids(FindingCode.ADDRESS_INVALID), project.codes("image.attls"));
    project.write("more.attls", "address group HOME { 10.2.0.1 }\n");
    assertEquals(ids(FindingCode.ADDRESS_IS_GROUP), project.codes("image.attls"));
  }

  @Test
  void whatAChangeDoesNotConcernIsNotBuilt() {
    project.write("more.attls", "address group OTHER { 10.3.0.1 }\n");
    assertEquals(Set.of("more.attls"), project.built());
    project.write("image.attls", IMAGE.replace("rule R ", "rule RENAMED "));
    assertEquals(Set.of("image.attls"), project.built());
    project.write("levels.attls", LEVELS.replace("{", "{ // a comment\n"));
    assertEquals(Set.of("levels.attls"), project.built());
    project.write("image.attls", IMAGE.replace("V2R5", "V2R4"));
    assertFalse(project.built().contains("more.attls"));
  }
}
