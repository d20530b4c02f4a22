// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/** Probes for tests. */
final class Probes {
  static final Duration TIMEOUT = Duration.ofSeconds(10);

  private Probes() {}

  /** A port of this machine. */
  static Target port(int port, StartTls startTls, Duration timeout) {
    return new Target("127.0.0.1", port, startTls, Optional.empty(), timeout);
  }

  /** What a port does. */
  static ProbeResult of(int port, StartTls startTls) {
    return new Prober(port(port, startTls, TIMEOUT), ProbeProgress.silent()).probe();
  }

  /** The codes of the suites that it accepts in a version. */
  static List<String> accepted(ProbeResult result, String version) {
    return version(result, version).accepted().stream().map(ProbedSuite::code).sorted().toList();
  }

  static VersionResult version(ProbeResult result, String version) {
    return result.versions().stream()
        .filter(one -> one.version().equals(version))
        .findFirst()
        .orElseThrow();
  }

  /**
   * What a process of its own says of a port: the old versions must be allowed before TLS is used
   * for the first time, and here other tests may have used it.
   */
  static List<String> inOwnProcess(int port, Path folder) throws Exception {
    Path out = folder.resolve("own-process.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OwnProcess.class.getName(),
                Integer.toString(port)));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    Assertions.assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    Assertions.assertEquals(0, process.exitValue(), () -> read(out));
    return read(out).lines().toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      return e.toString();
    }
  }

  /** The process. */
  static final class OwnProcess {
    private OwnProcess() {}

    public static void main(String[] arguments) {
      LegacyTls.allow();
      ProbeResult result = of(Integer.parseInt(arguments[0]), StartTls.NONE);
      for (VersionResult version : result.versions()) {
        System.out.println(
            version.version()
                + ' '
                + version.acceptance()
                + ' '
                + String.join(" ", accepted(result, version.version())));
      }
    }
  }
}
