// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attls.pagent.flatfile.Ibm1047;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policy flat files on the command line: checked, laid out, imported. */
class FlatFileTest {
  private static final String SOUND =
      """
      # The web server
      TTLSRule                          WEB
      {
        LocalPortRange                  443
        Direction                       Inbound
        TTLSGroupActionRef              gAct
        TTLSEnvironmentActionRef        eAct
      }
      TTLSGroupAction                   gAct
      {
        TTLSEnabled                     On
      }
      TTLSEnvironmentAction             eAct
      {
        HandshakeRole                   Server
        TTLSKeyringParms
        {
          Keyring                       WEBSRV/TLSRING
        }
        TTLSCipherParms
        {
          V3CipherSuites                TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
        }
        TTLSEnvironmentAdvancedParms
        {
          TLSv1                         Off
          TLSv1.1                       Off
          TLSv1.2                       On
        }
      }
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aSoundFlatFileHasNoErrors() throws IOException {
    Run run = Run.attls("check", write("a.policy", SOUND));
    assertEquals(0, run.exitCode(), run::text);
  }

  @Test
  void aMistakeIsReportedAtItsPlace() throws IOException {
    Path file = write("a.policy", SOUND.replace("Inbound", "Inwards"));
    Run run = Run.attls("check", file);
    assertEquals(1, run.exitCode(), run::text);
    assertTrue(run.out().contains("a.policy:5:35: error: Inwards is not"), run::text);
  }

  @Test
  void flatFilesAreKnownByWhatTheyHold() throws IOException {
    assertEquals(0, Run.attls("check", write("MEMBER", SOUND)).exitCode());
    Run other = Run.attls("check", write("notes.txt", "nothing of that kind"));
    assertEquals(2, other.exitCode(), other::text);
  }

  @Test
  void aFolderWithPoliciesIsAProjectAndItsFlatFilesAreNot() throws IOException {
    write("bad.policy", SOUND.replace("Inbound", "Inwards"));
    assertEquals(1, Run.attls("check", folder).exitCode());
    write("a.attls", "address group G {\n    1.1.1.1\n}\n");
    Run run = Run.attls("check", folder);
    assertEquals(0, run.exitCode(), run::text);
    assertFalse(run.out().contains("bad.policy"), run::text);
  }

  @Test
  void aReleaseTellsWhatItDoesNotKnow() throws IOException {
    Path file = write("a.policy", SOUND);
    Run old = Run.attls("check", "--release", "V1R9", file);
    assertEquals(1, old.exitCode(), old::text);
    assertTrue(old.out().contains("TLSv1.2"), old::text);
    assertEquals(0, Run.attls("check", "--release", "V2R5", file).exitCode());
    Run unknown = Run.attls("check", "--release", "V9R9", file);
    assertEquals(2, unknown.exitCode(), unknown::text);
    assertTrue(unknown.err().contains("V2R5"), unknown::text);
  }

  @Test
  void ebcdicIsReadAndStaysEbcdic() throws IOException {
    String ugly = SOUND.replace("  Direction                       Inbound", "Direction Inbound");
    Path file = Files.write(folder.resolve("a.policy"), Ibm1047.encode(ugly));
    Run run = Run.attls("format", "--policy", file);
    assertEquals(0, run.exitCode(), run::text);
    assertArrayEquals(Ibm1047.encode(SOUND), Files.readAllBytes(file));
  }

  @Test
  void formatLeavesFlatFilesAloneUnlessAsked() throws IOException {
    Path file = write("a.policy", SOUND);
    Run run = Run.attls("format", file);
    assertEquals(2, run.exitCode(), run::text);
    assertTrue(run.err().contains("--policy"), run::text);
  }

  @Test
  void aBrokenFlatFileIsNotFormatted() throws IOException {
    String broken = "TTLSRule A\n {\n Direction Both\n";
    Path file = write("a.policy", broken);
    Run run = Run.attls("format", "--policy", file);
    assertEquals(1, run.exitCode(), run::text);
    assertTrue(run.out().contains("ATTLS0605"), run::text);
    assertEquals(broken, Files.readString(file));
  }

  @Test
  void anImportGeneratesTheSameAgain() throws IOException {
    Path file = write("web.policy", SOUND);
    Path policy = folder.resolve("web.attls");
    Path report = folder.resolve("report.md");
    Run run =
        Run.attls(
            "import",
            file,
            "-o",
            policy,
            "--report",
            report,
            "--image",
            "SYS1",
            "--release",
            "V2R5");
    assertEquals(0, run.exitCode(), run::text);
    assertEquals(0, Run.attls("check", policy).exitCode());
    assertEquals(0, Run.attls("format", "--check", policy).exitCode());
    Run generate = Run.attls("generate", policy, "-o", folder.resolve("out"));
    assertEquals(0, generate.exitCode(), generate::text);
    Path generated = folder.resolve("out/SYS1/TCPIP/attls.policy");
    assertTrue(Files.readString(generated).contains("WEBSRV/TLSRING"));
    assertTrue(Files.readString(report, StandardCharsets.UTF_8).contains("| 4 |"));
  }

  @Test
  void anImportReplacesNothingUnasked() throws IOException {
    Path file = write("web.policy", SOUND);
    Path policy = write("web.attls", "mine");
    Run run = Run.attls("import", file, "-o", policy);
    assertEquals(2, run.exitCode(), run::text);
    assertEquals("mine", Files.readString(policy));
    assertEquals(0, Run.attls("import", file, "-o", policy, "--force").exitCode());
    assertEquals(2, Run.attls("import", file, "-o", folder.resolve("x.txt")).exitCode());
  }

  @Test
  void aFaultyFlatFileIsImportedAsFarAsItGoes() throws IOException {
    Path file = write("web.policy", SOUND.replace("Inbound", "Inbound\n  Nonsense 1"));
    Path policy = folder.resolve("web.attls");
    Run run = Run.attls("import", file, "-o", policy);
    assertEquals(1, run.exitCode(), run::text);
    assertTrue(run.out().contains("web.policy:6:3: error"), run::text);
    assertTrue(Files.readString(policy).contains("Nonsense 1"), run::text);
    assertTrue(run.err().contains("line 6 "), run::text);
  }

  @Test
  void anImportNeverLosesAFile() throws IOException {
    Path file = write("web.policy", SOUND);
    Path policy = folder.resolve("web.attls");
    Path old = write("report.md", "old");
    Run onSource = Run.attls("import", file, "-o", policy, "--report", file, "--force");
    assertEquals(2, onSource.exitCode(), onSource::text);
    Run onItself = Run.attls("import", file, "-o", policy, "--report", policy);
    assertEquals(2, onItself.exitCode(), onItself::text);
    assertEquals(2, Run.attls("import", file, "-o", policy, "--report", old).exitCode());
    assertEquals(SOUND, Files.readString(file));
    assertEquals("old", Files.readString(old));
    assertFalse(Files.exists(policy));
  }

  @Test
  void whatHasNoRuleIsNoPolicyToImport() throws IOException {
    Path binary = Files.write(folder.resolve("x.policy"), new byte[] {0, 1, (byte) 0xFE, 10});
    Run run = Run.attls("import", binary, "-o", folder.resolve("x.attls"));
    assertEquals(2, run.exitCode(), run::text);
    assertTrue(run.err().contains("no TTLSRule"), run::text);
  }

  @Test
  void namesAreCheckedBeforeAnythingIsWritten() throws IOException {
    Path file = write("web.policy", SOUND);
    Run run = Run.attls("import", file, "-o", folder.resolve("x.attls"), "--stack", "../x");
    assertEquals(2, run.exitCode(), run::text);
    assertFalse(Files.exists(folder.resolve("x.attls")));
  }

  @Test
  void passwordsAreCoveredInReports() throws IOException {
    String text =
        SOUND.replace(
            "  Keyring                       WEBSRV/TLSRING",
            "  Keyring                       /u/web.kdb\n    KeyringPw  secret1");
    Run run = Run.attls("check", write("a.policy", text));
    assertTrue(run.out().contains("KeyringPw  *******"), run::text);
    assertFalse(run.out().contains("secret1"), run::text);
  }
}
