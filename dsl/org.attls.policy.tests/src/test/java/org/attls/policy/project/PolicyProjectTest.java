// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.model.policy.Image;
import org.attls.policy.testing.Examples;
import org.attls.policy.testing.Inside;
import org.attls.policy.testing.Language;
import org.attls.policy.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a project, read together. */
class PolicyProjectTest {
  private static final String BAD_IMAGE = "\n  image SYS1 { }";

  @Test
  void theExampleHasNothingToSay() {
    assertEquals(List.of(), Language.findings(Examples.raleigh()));
  }

  @Test
  void noFilesHaveNothingToSay() {
    assertEquals(List.of(), Language.findings(Language.open(List.of())));
  }

  @Test
  void anEmptyFileDefinesNothing() {
    List<Finding> findings = Language.findings("");
    assertEquals(List.of(Finding.at(FindingCode.EMPTY_FILE, Place.start("test.attls"))), findings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndCounts(String lineEnd) {
    String text = "// one\n\nimage SYS1 { }\n".replace("\n", lineEnd);
    if (lineEnd.equals("\r")) {
      text = text.replace("// one", ""); // A comment ends with a line feed only.
    }
    assertEquals(new Place("test.attls", 3, 7, 3, 11), Language.findings(text).get(0).place());
  }

  @Test
  void aCarriageReturnAloneMayEndTheFile() {
    String text = "image SYS1 {\n\r";
    List<Finding> findings = Language.findings(text);
    assertEquals(FindingCode.MISSING_BRACE, findings.get(0).code());
    Inside.check(text, findings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.attls",
        "lib/levels.of.gold.attls",
        "with blank.attls",
        "a#b.attls",
        "what?.attls",
        "100%.attls",
        "%41.attls",
        "C:/policies/a.attls",
        "/absolute/a.attls",
        "../up/a.attls",
        "Prüfung.attls",
        "a+b&c=d;e,f.attls"
      })
  void anyFileNameWillDo(String name) {
    PolicyProject project = Language.open(Language.file(name, BAD_IMAGE));
    assertEquals(new Place(name, 2, 9, 2, 13), project.findings().get(0).place());
    assertEquals(List.of(name), List.copyOf(project.texts().keySet()));
    assertEquals(1, project.resource(name).getContents().size());
  }

  @Test
  void otherFilesAreNamedAsTheUserNamesThem() {
    String level = "security level L { versions TLSv1.2 }";
    PolicyProject project =
        Language.open(
            Language.file("a#1 100%.attls", level), Language.file("b.attls", "\n" + level));
    assertEquals(
        "The security level L is already defined at line 1 of a#1 100%.attls; give one of them"
            + " another name.",
        project.findings().stream()
            .filter(each -> each.code() == FindingCode.DUPLICATE_NAME)
            .findFirst()
            .orElseThrow()
            .message());
  }

  @Test
  void findingsAreInOrderAndAlwaysTheSame() {
    List<SourceText> files = manyFiles();
    List<Finding> findings = Language.findings(Language.open(files));
    assertEquals(findings.stream().sorted().toList(), findings);
    assertEquals(findings, Language.findings(Language.open(files)));
  }

  @Test
  void theOrderOfTheFilesMakesNoDifference() {
    List<SourceText> files = new ArrayList<>(manyFiles());
    List<Finding> findings = Language.findings(Language.open(files));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(files, new Random(seed));
      assertEquals(findings, Language.findings(Language.open(files)));
    }
  }

  private static List<SourceText> manyFiles() {
    return Sources.find(Sources.resource("findings"), ".attls").stream()
        .map(path -> Language.file(path.getFileName().toString(), Sources.read(path)))
        .toList();
  }

  @Test
  void imagesAreInTheOrderOfTheFiles() {
    PolicyProject project =
        Language.open(
            Language.file("b.attls", "image B1 release V2R5 { } image B2 release V2R5 { }"),
            Language.file("a.attls", "image A release V2R5 { }"),
            Language.file("c.attls", "security level L { versions TLSv1.2 }"));
    List<Image> images = project.images();
    assertEquals(List.of("B1", "B2", "A"), images.stream().map(Image::getName).toList());
    assertEquals(new Place("b.attls", 1, 27, 1, 52), project.place(images.get(1)));
  }

  @Test
  void objectsAndFilesOfOtherProjectsAreRefused() {
    PolicyProject project = Language.open(Language.file("a.attls", BAD_IMAGE));
    Image other = Language.open(Language.file("a.attls", BAD_IMAGE)).images().get(0);
    assertThrows(IllegalArgumentException.class, () -> project.place(other));
    assertThrows(IllegalArgumentException.class, () -> project.resource("b.attls"));
  }
}
