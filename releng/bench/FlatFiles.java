// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;

/**
 * How long a flat file of 10,000 rules takes: read and checked in one JVM, against counting its
 * lines; and as whole processes, against {@code wc}, a lean line-by-line script and, where the
 * environment variable TTLSCHK tells where it is, the public checker of that name
 * (aididican/MFNET), which is what the budget means.
 */
public class FlatFiles {
  private static final int RULES = 10_000;
  private static final int ROUNDS = 9;

  /** The name of the file that TTLSCHK reads, in the folder in which it is started. */
  private static final String READ_BY_TTLSCHK = "pagtst.txt";

  /** Measures and prints. Argument: the project's folder. */
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]).toRealPath();
    Path folder = Files.createTempDirectory("attls-bench");
    Path file = folder.resolve("estate.policy");
    Files.writeString(file, estate());
    Files.copy(file, folder.resolve(READ_BY_TTLSCHK));
    byte[] bytes = Files.readAllBytes(file);
    long lines = lines(bytes);
    System.out.printf(
        Locale.ROOT, "flat file of %,d rules, %,d lines, %,d bytes%n", RULES, lines, bytes.length);
    System.out.printf(
        Locale.ROOT, "%-34s %8s %8s %8s %8s%n", "", "min ms", "median", "max", "ratio");
    double count = print("count the lines", 0, () -> lines(Files.readAllBytes(file)));
    print("read", count, () -> read(file));
    print("read and check", count, () -> FlatChecks.check(read(file), Optional.empty()));
    double script =
        print("script, line by line", 0, process("python3", script(root), file.toString()));
    print("wc", script, process("wc", file.toString()));
    print("attls check", script, process(root + "/attls", "check", file.toString()));
    print("attls check, exact analysis too", script, exact(root, file));
    String ttlschk = System.getenv("TTLSCHK");
    if (ttlschk == null) {
      System.out.println("TTLSCHK=FILE ./build bench compares with that checker too");
    } else {
      // The budget: not slower than TTLSCHK, with the exact analysis of all rules and their health.
      double yardstick =
          print("TTLSCHK", 0, process(folder, "python3", Path.of(ttlschk).toRealPath().toString()));
      print("attls check, exact analysis too", yardstick, exact(root, file));
    }
    System.out.printf(
        Locale.ROOT,
        "memory of the policy read: %.1f times its bytes%n",
        memory(file, bytes.length));
  }

  private static FlatPolicy read(Path file) throws IOException {
    return FlatPolicy.read(EncodedText.of(Files.readAllBytes(file)).text());
  }

  private static long lines(byte[] bytes) {
    long lines = 0;
    for (byte b : bytes) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static double memory(Path file, int size) throws IOException {
    long before = used();
    FlatPolicy policy = read(file);
    long after = used();
    return policy.text().isEmpty() ? 0 : (after - before) / (double) size;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String script(Path root) {
    return root.resolve("releng/bench/line_check.py").toString();
  }

  private static Callable<Object> exact(Path root, Path file) {
    return process(root + "/attls", "check", "--release", "V2R5", file.toString());
  }

  private static Callable<Object> process(String... command) {
    return process(Path.of("").toAbsolutePath(), command);
  }

  private static Callable<Object> process(Path folder, String... command) {
    return () -> {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      return builder.start().waitFor();
    };
  }

  /** Prints a line, and answers the median in milliseconds; 0 where it cannot be run. */
  private static double print(String name, double base, Callable<?> work) throws Exception {
    long[] times = new long[ROUNDS];
    try {
      for (int round = -3; round < ROUNDS; round++) {
        long start = System.nanoTime();
        work.call();
        times[Math.max(round, 0)] = System.nanoTime() - start;
      }
    } catch (IOException e) {
      System.out.printf(Locale.ROOT, "%-34s cannot be run here%n", name);
      return 0;
    }
    Arrays.sort(times);
    double median = times[ROUNDS / 2] / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%-34s %8.1f %8.1f %8.1f %8s%n",
        name,
        times[0] / 1e6,
        median,
        times[ROUNDS - 1] / 1e6,
        base == 0 ? "1" : String.format(Locale.ROOT, "%.2f", median / base));
    return median;
  }

  /** Rules with actions of their own, as a tool writes them, and shared key rings and ciphers. */
  private static String estate() {
    List<String> text = new ArrayList<>();
    text.add("## An estate");
    for (int i = 0; i < RULES; i++) {
      statement(text, "TTLSRule", "rule~" + i);
      parameter(text, "LocalAddr", "10." + i % 200 + "." + i / 200 % 250 + ".1");
      parameter(text, "RemoteAddr", "All");
      parameter(text, "LocalPortRange", 1024 + i % 60000 + "");
      parameter(text, "Jobname", "JOB" + i % 1000 + "*");
      parameter(text, "Direction", i % 3 == 0 ? "Outbound" : "Inbound");
      parameter(text, "Priority", RULES - i + 10 + "");
      parameter(text, "TTLSGroupActionRef", "gAct1");
      parameter(text, "TTLSEnvironmentActionRef", "eAct" + i % 50);
      parameter(text, "TTLSConnectionActionRef", "cAct" + i);
      text.add("}");
      statement(text, "TTLSConnectionAction", "cAct" + i);
      parameter(text, "HandshakeRole", "Server");
      parameter(text, "TTLSCipherParmsRef", "cipher" + i % 20);
      text.add("  TTLSConnectionAdvancedParms");
      text.add("  {");
      parameter(text, "  ApplicationControlled", "Off");
      parameter(text, "  CertificateLabel", "Server certificate " + i);
      parameter(text, "  TLSv1.2", "On");
      text.add("  }");
      text.add("}");
    }
    shared(text);
    return String.join("\n", text) + "\n";
  }

  private static void shared(List<String> text) {
    statement(text, "TTLSGroupAction", "gAct1");
    parameter(text, "TTLSEnabled", "On");
    text.add("}");
    for (int i = 0; i < 50; i++) {
      statement(text, "TTLSEnvironmentAction", "eAct" + i);
      parameter(text, "HandshakeRole", "Server");
      parameter(text, "TTLSKeyringParmsRef", "keyR1");
      text.add("}");
    }
    for (int i = 0; i < 20; i++) {
      statement(text, "TTLSCipherParms", "cipher" + i);
      parameter(text, "V3CipherSuites", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384");
      parameter(text, "V3CipherSuites4Char", "C02FC030");
      text.add("}");
    }
    statement(text, "TTLSKeyringParms", "keyR1");
    parameter(text, "Keyring", "TLSRING");
    text.add("}");
  }

  private static void statement(List<String> text, String keyword, String name) {
    text.add(keyword + " ".repeat(34 - keyword.length()) + name);
    text.add("{");
  }

  private static void parameter(List<String> text, String keyword, String value) {
    text.add("  " + keyword + " ".repeat(Math.max(1, 32 - keyword.length())) + value);
  }
}
