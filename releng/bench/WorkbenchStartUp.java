// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * How long the workbench takes to a usable window, against the bare platform in the same JVM. The
 * same probe in both tells when the first window is open and its event loop has nothing to do. Each
 * start is a process of its own; the two take turns.
 */
public class WorkbenchStartUp {
  private static final int ROUNDS = 7;
  private static final double BUDGET = 1.25;
  private static final int PATIENCE_MINUTES = 3;

  /** A workbench with the probe in it: where it is, and where it writes. */
  record Subject(String name, Path folder, Path work) {}

  /** Measures and prints. Arguments: the project's folder, the Java home. */
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]).toRealPath();
    String java = Path.of(args[1], "bin", "java").toString();
    Path work = Files.createTempDirectory("attls-bench");
    Path probe =
        find(root.resolve("releng/org.attls.probe/target"), "org.attls.probe-*-SNAPSHOT.jar");
    List<Subject> subjects =
        List.of(
            subject("bare platform", root.resolve("releng/org.attls.platform/target"), work, probe),
            subject("workbench", root.resolve("releng/org.attls.product/target"), work, probe));
    print("first start in a workspace", measure(java, subjects, false), subjects);
    print("later start", measure(java, subjects, true), subjects);
  }

  /** Finds the folder that the build unpacked for this host, and prepares a configuration. */
  private static Subject subject(String name, Path target, Path work, Path probe)
      throws IOException {
    Path products = target.resolve("products");
    if (!Files.isDirectory(products)) {
      throw new IOException(products + " is missing; run ./build first.");
    }
    String system = System.getProperty("os.name").startsWith("Mac") ? "macosx" : "linux";
    String arch = System.getProperty("os.arch").replace("amd64", "x86_64");
    Path folder;
    try (Stream<Path> all = Files.walk(products)) {
      folder =
          all.filter(each -> each.endsWith("configuration/config.ini"))
              .map(each -> each.getParent().getParent())
              .filter(each -> each.toString().contains("/" + system + "/"))
              .filter(each -> each.toString().contains("/" + arch))
              .findAny()
              .orElseThrow(() -> new IOException("Nothing for this host in " + products));
    }
    Path own = Files.createDirectories(work.resolve(name).resolve("configuration"));
    Path list = Path.of("org.eclipse.equinox.simpleconfigurator", "bundles.info");
    Files.createDirectories(own.resolve(list).getParent());
    Files.copy(folder.resolve("configuration/config.ini"), own.resolve("config.ini"));
    Files.copy(folder.resolve("configuration").resolve(list), own.resolve(list));
    String line = "org.attls.probe," + version(probe) + "," + probe.toUri() + ",4,false\n";
    Files.writeString(own.resolve(list), line, StandardOpenOption.APPEND);
    return new Subject(name, folder, own.getParent());
  }

  private static List<long[]> measure(String java, List<Subject> subjects, boolean sameWorkspace)
      throws Exception {
    List<long[]> times = new ArrayList<>();
    subjects.forEach(each -> times.add(new long[ROUNDS]));
    for (int round = -1; round < ROUNDS; round++) {
      for (int i = 0; i < subjects.size(); i++) {
        Path workspace = subjects.get(i).work().resolve(sameWorkspace ? "same" : "new" + round);
        long millis = start(java, subjects.get(i), workspace);
        if (round >= 0) {
          times.get(i)[round] = millis;
        }
      }
    }
    return times;
  }

  private static long start(String java, Subject subject, Path workspace) throws Exception {
    Path result = subject.work().resolve("result.txt");
    Files.deleteIfExists(result);
    List<String> command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-XX:+IgnoreUnrecognizedVMOptions", "-Xmx1g"));
    command.add("--sun-misc-unsafe-memory-access=allow");
    if (System.getProperty("os.name").startsWith("Mac")) {
      command.add("-XstartOnFirstThread");
    }
    command.addAll(
        List.of("-Dattls.probe.result=" + result, "-Dosgi.configuration.cascaded=false"));
    Path launcher = find(subject.folder().resolve("plugins"), "org.eclipse.equinox.launcher_*.jar");
    command.addAll(List.of("-jar", launcher.toString()));
    command.addAll(List.of("-configuration", subject.work().resolve("configuration").toString()));
    command.addAll(List.of("-data", workspace.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("NO_AT_BRIDGE", "1");
    builder.redirectErrorStream(true).redirectOutput(subject.work().resolve("said.txt").toFile());
    long start = System.currentTimeMillis();
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    int exitCode = process.waitFor();
    for (String line : Files.exists(result) ? Files.readAllLines(result) : List.<String>of()) {
      if (line.startsWith("usable ")) {
        return Long.parseLong(line.substring("usable ".length())) - start;
      }
    }
    throw new IllegalStateException(
        subject.name() + " ended with " + exitCode + "; see " + subject.work());
  }

  private static String version(Path bundle) throws IOException {
    try (JarFile file = new JarFile(bundle.toFile())) {
      return file.getManifest().getMainAttributes().getValue("Bundle-Version");
    }
  }

  private static Path find(Path folder, String pattern) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
      for (Path each : found) {
        return each;
      }
    }
    throw new IOException("There is no " + pattern + " in " + folder + "; run ./build first.");
  }

  private static void print(String title, List<long[]> times, List<Subject> subjects) {
    System.out.printf(
        Locale.ROOT,
        "%-30s %8s %8s %8s %7s %7s%n",
        title,
        "min ms",
        "median",
        "max",
        "ratio",
        "budget");
    double base = 0;
    for (int i = 0; i < times.size(); i++) {
      long[] sorted = times.get(i).clone();
      Arrays.sort(sorted);
      double median = sorted[ROUNDS / 2];
      base = i == 0 ? median : base;
      double ratio = median / base;
      String verdict = BUDGET + (ratio <= BUDGET ? " kept" : " MISSED");
      System.out.printf(
          Locale.ROOT,
          "%-30s %8d %8.0f %8d %7.2f %7s%n",
          subjects.get(i).name(),
          sorted[0],
          median,
          sorted[ROUNDS - 1],
          ratio,
          i == 0 ? "" : verdict);
    }
  }
}
