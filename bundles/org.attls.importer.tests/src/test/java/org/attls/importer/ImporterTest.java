// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a policy, in single cases. */
class ImporterTest {
  private static final String POLICY =
      """
      TTLSRule R
      {
        LocalPortRange 443
        Direction Inbound
        TTLSGroupActionRef G
        TTLSEnvironmentActionRef E
      }
      TTLSGroupAction G
      {
        TTLSEnabled On
      }
      TTLSEnvironmentAction E
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring RING
        }
        TTLSEnvironmentAdvancedParms
        {
          %s
        }
      }
      """;

  private static ImportResult importSample() throws IOException {
    return Importer.read(
        FlatPolicy.read(Golden.read("sample.policy")),
        new ImportOptions(
            Optional.of("SYS1"), Optional.of("TCPIP"), Optional.of(Release.of("V2R5")), "sample"));
  }

  private static String imported(String lines, String release) {
    return Importer.read(
            FlatPolicy.read(POLICY.formatted(lines)),
            ImportOptions.of("policy").at(Release.of(release)))
        .text();
  }

  @Test
  void theSampleBecomesText() throws IOException {
    Golden.check("sample.attls", importSample().text());
  }

  @Test
  void theSampleIsAccountedFor() throws IOException {
    Golden.check("sample.txt", importSample().report().text());
    Golden.check("sample.md", importSample().report().markdown());
  }

  @Test
  void noPasswordGoesAnywhere() throws IOException {
    ImportResult result = importSample();
    assertFalse((result.text() + result.report()).contains("sesame"));
  }

  @Test
  void whatCannotBeReadIsRefusedByTheLanguage() throws IOException {
    List<String> errors = new Authoring(importSample().text()).errors();
    assertEquals(2, errors.size(), errors::toString);
    assertTrue(errors.stream().anyMatch(each -> each.contains("TTLSRule")), errors::toString);
    assertTrue(errors.stream().anyMatch(each -> each.contains("key ring")), errors::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "'TLSv1.2 On', V2R5, default",
    "'TLSv1 Off\nTLSv1.2 On', V2R5, default",
    "'TLSv1 Off\nTLSv1.1 Off\nTLSv1.2 On', V2R5, TLSv1.2",
    "'TLSv1 Off\nTLSv1.1 Off\nTLSv1.2 On', V2R1, default",
    "'SSLv3 Off\nTLSv1 Off\nTLSv1.1 Off\nTLSv1.2 On', V2R1, TLSv1.2",
    "'TLSv1 Off\nTLSv1.1 Off\nTLSv1.3 On', 3.1, TLSv1.3",
    "'Trace 2', V1R9, 'SSLv3, TLSv1'",
    "'TLSv1 Off\nTLSv1.1 Off', V2R5, default"
  })
  void versionsAreListedWhereThatChangesNothing(String lines, String release, String expected) {
    String text = imported(lines, release);
    assertTrue(text.contains("    versions " + expected + "\n"), text);
  }

  @Test
  void theHeadOfAGeneratedFileIsUnderstood() {
    String head =
        """
        ##
        ## AT-TLS Policy Agent Configuration file for:
        ##    Image: PROD
        ##    Stack: TCPIPA
        ##
        ## Created by AT-TLS Workbench for z/OS Communications Server
        ## Version 3 Release 1
        ## Generator version: 0.1.0
        ## SHA-256 of the source:
        ##    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        ##
        """;
    ImportResult result =
        Importer.read(FlatPolicy.read(head + POLICY.formatted("")), ImportOptions.of("policy"));
    assertTrue(result.text().contains("image PROD release 3.1 {"), result.text());
    assertTrue(result.text().contains("stack TCPIPA {"), result.text());
    assertFalse(result.text().contains("//"), result.text());
    assertTrue(
        result.report().notes().stream().noneMatch(each -> each.contains("release of the image")),
        result.report()::text);
  }

  @Test
  void theCallerKnowsBetterThanTheHead() {
    ImportOptions options =
        new ImportOptions(Optional.of("TEST"), Optional.empty(), Optional.empty(), "policy");
    String head = "## AT-TLS Policy Agent Configuration file for:\n##  Image: PROD\n";
    assertTrue(
        Importer.read(FlatPolicy.read(head + POLICY.formatted("")), options)
            .text()
            .contains("image TEST release"));
  }

  @Test
  void aRingIsNotLentToARuleThatHasNone() {
    String other =
        POLICY.formatted("").replace("Keyring RING", "").replaceAll("(?m) (R|G|E)$", " $1$1");
    String text =
        Importer.read(FlatPolicy.read(POLICY.formatted("") + other), ImportOptions.of("p")).text();
    assertTrue(
        new Authoring(text).errors().stream().anyMatch(each -> each.contains("key ring")), text);
  }

  @Test
  void anEmptyFileIsAnEmptyStack() {
    assertEquals(
        "image IMAGE release 3.2 {\n    stack TCPIP {}\n}\n",
        Importer.read(FlatPolicy.read(""), ImportOptions.of("")).text());
  }
}
