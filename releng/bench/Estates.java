// SPDX-License-Identifier: EPL-2.0

import com.google.inject.Injector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.attls.generator.GeneratedPolicy;
import org.attls.generator.NamingMode;
import org.attls.generator.PolicyGenerator;
import org.attls.generator.history.History;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.policy.PolicyStandaloneSetup;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.SourceText;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * How long an estate takes to parse, link, validate and generate, and how much memory: 100 images
 * with 4 stacks each and 25 rules of 5 rows, which are 50,000 TTLSRules; and how all that grows
 * from a tenth of it. Work that grows as its input does has a growth of 10.
 */
public class Estates {
  private static final int SMALL = 10;
  private static final int LARGE = 100;
  private static final int STACKS = 4;
  private static final int RULES = 25;
  private static final int SHARED = 5;
  private static final int ROWS = 5;
  private static final int ROUNDS = 3;

  /** How much more than ten times as long a step may take. */
  private static final double BUDGET = 13;

  private static final List<String> STEPS = List.of("parse", "link", "validate", "generate");

  private final Injector injector =
      new PolicyStandaloneSetup().createInjectorAndDoEMFRegistration();

  /** What one round measured: milliseconds of each step, then bytes that stay. */
  private record Round(double[] millis, long model, long output) {}

  /** Measures and prints. */
  public static void main(String[] args) {
    Estates bench = new Estates();
    for (int i = 0; i < 4; i++) {
      bench.round(SMALL); // The JVM learns what is done often.
    }
    Round small = bench.best(SMALL);
    Round large = bench.best(LARGE);
    System.out.printf(
        Locale.ROOT,
        "%-34s %,12d %,12d %8s   %s%n",
        "estate; TTLSRules",
        rules(SMALL),
        rules(LARGE),
        "growth",
        "budget");
    for (int i = 0; i < STEPS.size(); i++) {
      print(STEPS.get(i) + " ms", small.millis()[i], large.millis()[i]);
    }
    print("all ms", Arrays.stream(small.millis()).sum(), Arrays.stream(large.millis()).sum());
    print("memory of the model MB", small.model() / 1e6, large.model() / 1e6);
    print("memory of the output MB", small.output() / 1e6, large.output() / 1e6);
  }

  private static int rules(int images) {
    return images * STACKS * RULES * ROWS;
  }

  private static void print(String name, double small, double large) {
    double growth = large / small;
    System.out.printf(
        Locale.ROOT,
        "%-34s %,12.1f %,12.1f %8.1f   %.0f %s%n",
        name,
        small,
        large,
        growth,
        BUDGET,
        growth <= BUDGET ? "kept" : "MISSED");
  }

  /** The least time of each step of several rounds: what else the machine does only adds. */
  private Round best(int images) {
    Round best = round(images);
    for (int i = 1; i < ROUNDS; i++) {
      Round next = round(images);
      for (int step = 0; step < STEPS.size(); step++) {
        best.millis()[step] = Math.min(best.millis()[step], next.millis()[step]);
      }
    }
    return best;
  }

  private Round round(int images) {
    List<SourceText> sources = sources(images);
    double[] millis = new double[STEPS.size()];
    long before = used();
    long start = System.nanoTime();
    PolicyProject project = injector.getInstance(PolicyProject.Opener.class).open(sources);
    millis[0] = (System.nanoTime() - start) / 1e6;
    start = System.nanoTime();
    for (SourceText source : sources) {
      EcoreUtil2.resolveLazyCrossReferences(
          project.resource(source.name()), CancelIndicator.NullImpl);
    }
    millis[1] = (System.nanoTime() - start) / 1e6;
    start = System.nanoTime();
    List<Finding> findings = project.findings();
    millis[2] = (System.nanoTime() - start) / 1e6;
    check(findings.stream().noneMatch(each -> each.severity() == Severity.ERROR), findings);
    long model = used() - before;
    start = System.nanoTime();
    List<GeneratedPolicy> policies = new ArrayList<>();
    for (Image image : project.images()) {
      for (Stack stack : image.getStacks()) {
        policies.add(PolicyGenerator.generate(stack, NamingMode.STABLE, History.none()));
      }
    }
    millis[3] = (System.nanoTime() - start) / 1e6;
    long output = used() - before - model;
    long made =
        policies.stream()
            .flatMap(policy -> policy.text().lines())
            .filter(line -> line.startsWith("TTLSRule "))
            .count();
    check(made == rules(images), made + " TTLSRules");
    return new Round(millis, model, output);
  }

  private static void check(boolean sound, Object what) {
    if (!sound) {
      throw new IllegalStateException("the estate is not sound: " + what);
    }
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** What all images have in common, and a file for each image. */
  private static List<SourceText> sources(int images) {
    List<SourceText> sources = new ArrayList<>();
    sources.add(source("estate/common.attls", common()));
    for (int image = 0; image < images; image++) {
      sources.add(source("estate/image%03d.attls".formatted(image), image(image)));
    }
    return sources;
  }

  private static SourceText source(String name, String text) {
    return SourceText.decode(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Levels and descriptors, some of which extend others, address groups, maps, shared rules. */
  private static String common() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        security level TLS12 "TLS 1.2" {
            versions TLSv1.2
            ciphers TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
        }

        """);
    for (int i = 0; i < 10; i++) {
      text.append(
          """
          security level LEVEL%1$d "Of department %1$d" extends TLS12 {
              session timeout %2$d
          }

          """
              .formatted(i, 600 + i));
    }
    for (int i = 0; i < 40; i++) {
      text.append(
          """
          traffic descriptor SERVER%1$d "Server %1$d" {
              inbound local %2$d remote ephemeral job SRV%1$d* server {
                  handshake timeout 30
              }
          }

          """
              .formatted(i, 3000 + i));
    }
    for (int i = 0; i < 10; i++) {
      text.append("requirement map MAP").append(i).append(" {\n");
      for (int row = 0; row < ROWS; row++) {
        text.append("    SERVER%d -> LEVEL%d\n".formatted((4 * i + row) % 40, (i + row) % 10));
      }
      text.append("}\n\n");
    }
    for (int i = 0; i < 20; i++) {
      text.append(
          "address group BRANCH%1$d {\n    10.%1$d.0.0/16, 172.16.%1$d.0/24\n}\n\n".formatted(i));
    }
    text.append("shared rules EVERYWHERE {\n");
    for (int i = 0; i < SHARED; i++) {
      text.append(rule("Shared" + i, "all IPv4", "group BRANCH" + i, i));
    }
    return text.append("}\n").toString();
  }

  private static String image(int image) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        image IMG%1$03d release 3.1 {
            key ring "RING&DEPT."
            symbol DEPT "D%1$d"
        """
            .formatted(image));
    for (int stack = 0; stack < STACKS; stack++) {
      text.append(
          "    stack TCPIP%d {\n        symbol HOST \"10.200.%d.%d\"\n"
              .formatted(stack, image, stack));
      for (int i = 0; i < RULES - SHARED; i++) {
        text.append(
            rule(
                "Rule" + i,
                "&HOST",
                "10.%d.%d.%d".formatted(100 + i, image, 8 * stack + 1),
                i % 10));
      }
      text.append("        shared rules EVERYWHERE\n    }\n");
    }
    return text.append("}\n").toString();
  }

  private static String rule(String name, String local, String remote, int map) {
    return """
            // Asked for by the owner of the application.
            connectivity rule %s {
                local %s
                remote %s
                map MAP%d
            }
    """
        .formatted(name, local, remote, map);
  }
}
