// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What attls setup writes and says. */
class SetupTest {
  private static final Path RALEIGH = Run.ROOT.resolve("examples/raleigh");

  /** A self-signed authority, CN=Test CA, whose private key is not kept. */
  private static final Path AUTHORITY =
      Run.ROOT.resolve("bundles/org.attls.cli.tests/src/test/resources/org/attls/cli/ca.pem");

  @TempDir Path folder;

  @Test
  void raleighIsGolden() throws IOException {
    Run run = Run.attls("setup", RALEIGH, "-o", folder);
    assertEquals(0, run.exitCode(), run::text);
    for (Path file : files()) {
      Golden.check("setup/" + file.getFileName(), Files.readString(file));
    }
    assertEquals(14, files().size());
  }

  @Test
  void secondRunChangesNothing() {
    Run.attls("setup", RALEIGH, "-o", folder);
    Run again = Run.attls("setup", RALEIGH, "-o", folder);
    assertFalse(again.err().contains("wrote"), again::text);
  }

  @Test
  void trustStoreIsReadBack() throws Exception {
    Run run = Run.attls("setup", RALEIGH, "-o", folder, "--ca-certificate", AUTHORITY);
    assertEquals(0, run.exitCode(), run::text);
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve("trust/trust.p12"))) {
      store.load(in, "changeit".toCharArray());
    }
    assertTrue(store.isCertificateEntry("authority1"));
    assertEquals(1, store.size());
    assertEquals(Files.readString(AUTHORITY), Files.readString(folder.resolve("trust/ca.pem")));
  }

  @Test
  void whatIsNoCertificateWritesNothing() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.pem"), "no certificate");
    Run run = Run.attls("setup", RALEIGH, "-o", folder.resolve("out"), "--ca-certificate", wrong);
    assertEquals(ExitCode.USAGE, run.exitCode(), run::text);
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void existingFilesAreComparedAndKept() throws IOException {
    Path profile = Files.writeString(folder.resolve("profile"), "PORT\n  4021 TCP FTPD1\n");
    Path main = Files.writeString(folder.resolve("main"), "TcpImage OTHER /etc/other.conf\n");
    Path out = folder.resolve("out");
    Run run = Run.attls("setup", RALEIGH, "-o", out, "--existing", profile, main);
    assertTrue(run.out().contains("Port 4021 is reserved for FTPD1"), run::text);
    String text = Files.readString(out.resolve("MVS098/TCPCS/setup/07-pagent.conf"));
    assertTrue(text.contains("TcpImage OTHER /etc/other.conf\nTcpImage TCPCS FLUSH 600\n"), text);
  }

  @Test
  void nothingDescribedIsSaid() throws IOException {
    Path policy = folder.resolve("a.attls");
    Files.writeString(policy, "image A release 3.1 { stack B { } }");
    Run run = Run.attls("setup", policy, "-o", folder);
    assertEquals(ExitCode.USAGE, run.exitCode(), run::text);
    assertTrue(run.err().contains("there is nothing to set up"), run::text);
  }

  @Test
  void otherProductsAreChosen() throws IOException {
    String job = "MVS098/TCPCS/setup/01-certificates.jcl";
    assertEquals(0, Run.attls("setup", RALEIGH, "-o", folder, "--security", "TSS").exitCode());
    assertTrue(Files.readString(folder.resolve(job)).contains("TSS GENCERT(CERTAUTH)"));
    Run.attls("setup", RALEIGH, "-o", folder, "--security", "top-secret");
    assertTrue(Files.readString(folder.resolve(job)).contains("TSS GENCERT(CERTAUTH)"));
    Run.attls("setup", RALEIGH, "-o", folder, "--security", "acf2");
    assertTrue(Files.readString(folder.resolve(job)).contains("GENCERT CERTAUTH.ABCTLSCA"));
    assertEquals(2, Run.attls("setup", RALEIGH, "-o", folder, "--security", "x").exitCode());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
