// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Faults;
import org.attls.zos.host.Faults.When;
import org.attls.zos.host.FtpCutter;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.Hosts;
import org.attls.zos.host.Protocol;
import org.attls.zos.host.ZosDisk;
import org.attls.zos.host.ZosFtpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Proves the table of the documentation: the connection to a real FTP server breaks at every
 * request of each step, before and after it takes effect, once or for good.
 */
class LostConnectionTest {
  /**
   * A row of the table.
   *
   * @param step the step in which the connection breaks
   * @param staging what staging may hold, as the page says it
   * @param production what production may hold
   * @param backup what the backup may hold
   */
  record Row(Step step, String staging, String production, String backup) {}

  private static final Path PAGE =
      Path.of(System.getProperty("attls.root")).resolve("docs/installing.md");
  private static final int MANY = 20;

  private static final HostFile BACKUP = new HostFile.Member("USER1.POLICY", "ATTLB001");
  private static final ZosDisk DISK =
      new ZosDisk().partitioned("USER1.POLICY", 80).partitioned("USER1.STAGING", 80);
  private static final Faults FAULTS = new Faults();

  private static ZosFtpServer server;
  private static FtpCutter cutter;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    DISK.folder("/tmp");
    server = ZosFtpServer.plain(DISK);
    cutter = new FtpCutter(server.port(), FAULTS);
  }

  @AfterAll
  static void stop() throws IOException {
    cutter.close();
    server.close();
  }

  static List<Row> rows() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    int head =
        lines.indexOf(
            "| connection lost in step | staging | production | backup | what a second run does |");
    return lines.stream()
        .skip(head + 2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .map(cells -> new Row(step(cells.get(1)), cells.get(2), cells.get(3), cells.get(4)))
        .toList();
  }

  private static Step step(String label) {
    return Arrays.stream(Step.values())
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step: " + label));
  }

  @Test
  void everyStepThatUsesTheConnectionHasARow() throws IOException {
    assertEquals(
        List.of(
            Step.COMPARE,
            Step.UPLOAD,
            Step.READ_BACK,
            Step.BACK_UP,
            Step.REPLACE,
            Step.REFRESH,
            Step.MESSAGES),
        rows().stream().map(Row::step).toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tableIsTrue(Row row) throws Exception {
    int breaks = 0;
    // Only the replacement of production connects anew.
    boolean both = row.step() == Step.REPLACE;
    for (boolean forGood : both ? new boolean[] {false, true} : new boolean[] {true}) {
      for (When when : List.of(When.BEFORE, When.AFTER)) {
        for (int at = 1; at < MANY && breakAt(row, at, when, forGood); at++) {
          breaks++;
        }
      }
    }
    assertTrue(breaks >= 2, "breaks: " + breaks);
  }

  /** Installs twice; false if the step has not so many requests, so that nothing broke. */
  private boolean breakAt(Row row, int at, When when, boolean forGood) throws Exception {
    Path project = Files.createTempDirectory(folder, "project");
    clean();
    Breaker breaker = new Breaker(row.step(), FAULTS, at, when);
    boolean[] down = {forGood};
    InstallRequest request =
        request(project, () -> connect(down[0] && breaker.broke() ? 1 : cutter.port()));
    InstallResult first = Installation.install(request, user(), breaker);
    String about = row + " request " + at + " " + when + (forGood ? " for good: " : ": ") + first;
    if (!breaker.broke()) {
      return false;
    }
    if (first.outcome() == Outcome.IN_FORCE) {
      assertEquals(Step.REPLACE, row.step(), about);
      assertEquals("new", content(Scene.PRODUCTION), about);
      return true;
    }
    assertEquals(Outcome.FAILED, first.outcome(), about);
    assertEquals(row.step(), first.last(), about);
    check(row.staging(), Scene.STAGING, about);
    check(row.production(), Scene.PRODUCTION, about);
    check(row.backup(), BACKUP, about);
    down[0] = false;
    FAULTS.cut(0, When.NEVER);
    InstallResult second = Installation.install(request, user(), InstallListener.SILENT);
    assertEquals(Outcome.IN_FORCE, second.outcome(), about + second);
    assertEquals("new", content(Scene.PRODUCTION));
    return true;
  }

  /** The system before an installation. */
  private static void clean() {
    FAULTS.cut(0, When.NEVER);
    for (HostFile file : List.of(Scene.PRODUCTION, Scene.STAGING)) {
      DISK.beside(file).forEach(DISK::delete);
    }
    DISK.write(Scene.LOG, "EZZ8432I PAGENT INITIALIZATION COMPLETE\n");
    DISK.write(Scene.PRODUCTION, Scene.OLD);
  }

  private static InstallRequest request(Path project, HostSource hosts) {
    InstallFiles files = Scene.files();
    return Scene.request(
        project,
        hosts,
        Scene.NEW,
        new InstallFiles(
            files.image(),
            files.stack(),
            files.staging(),
            files.production(),
            files.backup(),
            files.procedure(),
            Optional.of(Scene.LOG)));
  }

  /** A user who issues the refresh; the Policy Agent writes its log. */
  private static InstallQuestions user() {
    return new Answers() {
      @Override
      public Optional<String> messages(String command) {
        DISK.write(Scene.LOG, DISK.read(Scene.LOG).orElseThrow() + Scene.COMPLETE);
        return Optional.of("EZZ8443I PAGENT MODIFY COMMAND ACCEPTED\n");
      }
    };
  }

  private static Host connect(int port) throws HostException {
    ConnectionProfile profile =
        new ConnectionProfile(
            "test",
            Protocol.FTP,
            "127.0.0.1",
            port,
            "KEN",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ConnectionProfile.DEFAULT_ENCODING,
            true,
            Optional.empty(),
            Map.of());
    return Hosts.open(profile, (who, kind) -> "s3cret-Word".toCharArray(), warning -> {});
  }

  private static String content(HostFile file) {
    Optional<StoredText> text = DISK.read(file).map(StoredText::of);
    if (text.isEmpty()) {
      return "none";
    }
    if (text.get().equals(StoredText.of(Scene.OLD))) {
      return "old";
    }
    return text.get().equals(StoredText.of(Scene.NEW)) ? "new" : "part";
  }

  /** The words of the page allow what is there. */
  private static void check(String words, HostFile file, String about) {
    String there = content(file);
    String said = words.toLowerCase(Locale.ROOT);
    boolean asBefore = said.contains("as before") && there.equals("none");
    assertTrue(asBefore || said.contains(there), () -> file + " has " + there + ". " + about);
  }
}
