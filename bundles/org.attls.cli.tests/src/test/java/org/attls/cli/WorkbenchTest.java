// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starting the workbench. A script stands in for it. */
@DisabledOnOs(OS.WINDOWS)
class WorkbenchTest {
  @TempDir private Path folder;

  @Test
  void handsOverFilesAndFolders() throws IOException {
    Path policy = Files.createFile(folder.resolve("a policy.attls"));
    Path arguments = folder.resolve("arguments.txt");
    Run run = start("printf '%s\\n' \"$@\" >'" + arguments + "'", policy, folder);
    assertEquals(0, run.exitCode(), run::text);
    assertEquals(List.of(policy + "", folder + ""), Files.readAllLines(arguments));
  }

  @Test
  void aFileMustExist() throws IOException {
    Run run = start("exit 0", folder.resolve("none.attls"));
    assertEquals(2, run.exitCode(), run::text);
    assertEquals(
        "attls: " + folder.resolve("none.attls") + " cannot be opened: it does not exist.\n",
        run.err());
  }

  @Test
  void aFailureOfTheWorkbenchIsInternal() throws IOException {
    assertEquals(3, start("exit 13").exitCode());
    assertEquals(2, start("exit 2").exitCode());
  }

  @Test
  void saysWhereToNameTheWorkbench() {
    Run run = Run.attls("workbench");
    assertEquals(2, run.exitCode(), run::text);
    assertTrue(run.err().contains("set ATTLS_WORKBENCH to"), run::text);
  }

  @Test
  void saysThatTheWorkbenchIsNotThere() {
    Path none = folder.resolve("none");
    Run run = Run.attls(Map.of("ATTLS_WORKBENCH", none.toString()), "workbench");
    assertEquals(2, run.exitCode(), run::text);
    assertTrue(run.err().contains(none + ", which is no file"), run::text);
  }

  private Run start(String script, Path... files) throws IOException {
    Path workbench = folder.resolve("workbench");
    Files.writeString(workbench, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(workbench, PosixFilePermissions.fromString("rwx------"));
    Object[] arguments = new Object[files.length + 1];
    arguments[0] = "workbench";
    System.arraycopy(files, 0, arguments, 1, files.length);
    return Run.attls(Map.of("ATTLS_WORKBENCH", workbench.toString()), arguments);
  }
}
