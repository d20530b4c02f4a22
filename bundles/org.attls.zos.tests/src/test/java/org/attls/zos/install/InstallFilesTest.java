// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;
import org.attls.zos.host.ProfileTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files and commands. */
class InstallFilesTest {
  private static InstallFiles files(String production, String staging, String procedure) {
    return InstallFiles.of(
        "MVS098",
        "TCPCS",
        new ProfileTarget(
            "TCPCS",
            HostFileNames.parse(production),
            Optional.ofNullable(staging).map(HostFileNames::parse),
            Optional.empty(),
            Optional.ofNullable(procedure),
            Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "A.B(ATTLS),A.B(ATTLSSTG),A.B(ATTLB001),A.B(ATTLB002)",
    "A.B(X),A.B(XSTG),A.B(XB001),A.B(XB002)",
    "A.B,A.B.STAGING,A.B.D261122.T203000,A.B.D261122.T203001",
    "/etc/p,/etc/p.staging,/etc/p.20261122-203000,/etc/p.20261122-203001"
  })
  void namesAreMade(String production, String staging, String first, String second) {
    InstallFiles files = files(production, null, null);
    assertEquals(HostFileNames.parse(staging), files.staging());
    assertEquals(
        List.of(HostFileNames.parse(first), HostFileNames.parse(second)),
        Backups.names(files.backup(), Scene.NOW).limit(2).toList());
    assertEquals("F PAGENT,REFRESH", files.refreshCommand());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PAGENT,APPL=X", "A B", "pagent", "1A", "TOOLONG99", "A\nB", "A'B"})
  void hostileProceduresAreRefused(String procedure) {
    assertThrows(IllegalArgumentException.class, () -> files("A.B(C)", null, procedure));
  }

  @Test
  void stagingMustNotBeProduction() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> files("A.B(C)", "'a.b(c)'", null));
    assertTrue(e.getMessage().contains("//'A.B(C)'"), e.getMessage());
  }

  @Test
  void longDataSetsAreNoBackups() {
    HostFile file = new HostFile.DataSet("ABCDEFGH.ABCDEFGH.ABCDEFGH.ABCDEFGH");
    assertEquals(0, Backups.names(file, Scene.NOW).count());
  }
}
