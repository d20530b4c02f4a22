// SPDX-License-Identifier: EPL-2.0

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/**
 * How long the command line takes to start, against an empty program in the same JVM. Each command
 * is a whole process; the commands take turns, so that what else the machine does hits all alike.
 */
public class StartUp {
  private static final int ROUNDS = 21;

  /** A command, and how many times as long as the empty program it may take. */
  record Case(String name, double budget, List<String> command) {}

  /** Measures and prints. Arguments: the project's folder, the Java home. */
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]).toRealPath();
    String java = Path.of(args[1], "bin", "java").toString();
    Path work = Files.createTempDirectory("attls-bench");
    Path empty = work.resolve("Empty.java");
    Files.writeString(empty, "public class Empty { public static void main(String[] a) {} }");
    ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", work + "", empty + "");
    String attls = root.resolve("attls").toString();
    String sample = root.resolve("examples/raleigh").toString();
    List<Case> cases =
        List.of(
            new Case("empty main", 1, List.of(java, "-cp", work.toString(), "Empty")),
            new Case("attls --version", 3, List.of(attls, "--version")),
            new Case("attls check examples/raleigh", 10, List.of(attls, "check", sample)));
    List<long[]> times = new ArrayList<>();
    cases.forEach(each -> times.add(new long[ROUNDS]));
    for (int round = -2; round < ROUNDS; round++) {
      for (int i = 0; i < cases.size(); i++) {
        long nanos = run(cases.get(i).command(), root.toFile());
        if (round >= 0) {
          times.get(i)[round] = nanos;
        }
      }
    }
    print(cases, times);
  }

  private static long run(List<String> command, File folder)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int exitCode = builder.start().waitFor();
    long nanos = System.nanoTime() - start;
    if (exitCode != 0) {
      throw new IllegalStateException(command + " ended with " + exitCode);
    }
    return nanos;
  }

  private static void print(List<Case> cases, List<long[]> times) {
    System.out.printf(
        Locale.ROOT, "%-30s %8s %8s %8s %7s %7s%n", "", "min ms", "median", "max", "ratio", "budget");
    double base = 0;
    for (int i = 0; i < cases.size(); i++) {
      long[] sorted = times.get(i).clone();
      Arrays.sort(sorted);
      double median = sorted[ROUNDS / 2] / 1e6;
      base = i == 0 ? median : base;
      double ratio = median / base;
      System.out.printf(
          Locale.ROOT,
          "%-30s %8.1f %8.1f %8.1f %7.2f %7s%n",
          cases.get(i).name(),
          sorted[0] / 1e6,
          median,
          sorted[ROUNDS - 1] / 1e6,
          ratio,
          i == 0 ? "" : verdict(ratio, cases.get(i).budget()));
    }
  }

  private static String verdict(double ratio, double budget) {
    return String.format(Locale.ROOT, "%.0f %s", budget, ratio <= budget ? "kept" : "MISSED");
  }
}
