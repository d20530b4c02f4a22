// SPDX-License-Identifier: EPL-2.0

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.attls.policy.ide.PolicyIdeSetup;
import org.attls.policy.ide.completion.Completions;
import org.attls.policy.ide.live.Edit;
import org.attls.policy.ide.live.LiveModel;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

/**
 * How long it takes from a key to the findings, and to the proposals of completion, in a file of
 * 2,000 connectivity rules. What is measured is what the editor does in the thread of the model,
 * without the window. Runs with the bundles of the product on its class path.
 */
public class Keystroke {
  private static final int RULES = 2000;
  private static final int WARM = 60;
  private static final int ROUNDS = 200;
  private static final double BUDGET = 100;
  private static final URI FILE = URI.createURI("bench:/big.attls");

  private final Injector injector = new PolicyIdeSetup().createInjectorAndDoEMFRegistration();
  private final LiveModel model = injector.getInstance(LiveModel.class);
  private final IResourceValidator validator = injector.getInstance(IResourceValidator.class);
  private final Completions completions = injector.getInstance(Completions.class);
  private final Random random = new Random(1);

  /** Measures and prints. */
  public static void main(String[] args) {
    Keystroke bench = new Keystroke();
    TreeMap<URI, String> texts = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    texts.put(FILE, text());
    bench.model.addAll(texts);
    System.out.printf(
        Locale.ROOT,
        "%-44s %8s %8s %8s   %s%n",
        "file of " + RULES + " rules, " + text().lines().count() + " lines; ms",
        "median",
        "p95",
        "max",
        "budget (p95)");
    bench.measure("a key in the name of a rule, to findings", "connectivity rule R", "1");
    bench.measure("a key in a comment, to findings", "// rule ", "1");
    bench.measure("a key in a port, to findings", "inbound local 1", "1");
    bench.measure("a key that makes a syntax error, to findings", "            map ", "}");
    bench.completion("completion of a reference", "            map ");
    bench.completion("completion of a keyword", "    key ring \"RING\"\n    ");
  }

  /** Types a key behind a text somewhere in the file, again and again. */
  private void measure(String name, String place, String key) {
    List<Double> times = new ArrayList<>();
    for (int round = -WARM; round < ROUNDS; round++) {
      int at = find(place) + place.length();
      long start = System.nanoTime();
      edit(at, 0, key);
      if (round >= 0) {
        times.add((System.nanoTime() - start) / 1e6);
      }
      edit(at, key.length(), "");
    }
    report(name, times);
  }

  private void completion(String name, String place) {
    List<Double> times = new ArrayList<>();
    for (int round = -WARM; round < ROUNDS; round++) {
      int at = find(place) + place.length();
      long start = System.nanoTime();
      if (completions.at(resource(), at).isEmpty()) {
        throw new IllegalStateException("nothing is proposed");
      }
      if (round >= 0) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    report(name, times);
  }

  private void edit(int offset, int length, String text) {
    model.put(FILE, new Edit(offset, length, text).apply(current()));
    validator.validate(resource(), CheckMode.ALL, CancelIndicator.NullImpl);
  }

  private XtextResource resource() {
    return model.resource(FILE).orElseThrow();
  }

  private String current() {
    return resource().getParseResult().getRootNode().getText();
  }

  /** A place somewhere in the file where a text begins. */
  private int find(String text) {
    String all = current();
    int found = all.indexOf(text, random.nextInt(all.length()));
    return found < 0 ? all.indexOf(text) : found;
  }

  private static void report(String name, List<Double> times) {
    Collections.sort(times);
    double p95 = times.get((int) (times.size() * 0.95));
    System.out.printf(
        Locale.ROOT,
        "%-44s %8.1f %8.1f %8.1f   %.0f %s%n",
        name,
        times.get(times.size() / 2),
        p95,
        times.getLast(),
        BUDGET,
        p95 <= BUDGET ? "kept" : "MISSED");
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append(
          """
          traffic descriptor TD%1$d "Server %1$d" {
              inbound local %2$d remote ephemeral server {
                  handshake timeout 10
              }
          }

          security level SL%1$d {
              versions TLSv1.2
              ciphers TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
          }

          requirement map RM%1$d {
              TD%1$d -> SL%1$d
          }

          """
              .formatted(i, 1000 + i));
    }
    for (int image = 0; image < 4; image++) {
      text.append("image IMG" + image + " release V2R5 {\n    key ring \"RING\"\n    stack TCPIP {\n");
      for (int i = 0; i < RULES / 4; i++) {
        text.append(
            """
                    // rule %1$d
                    connectivity rule R%1$d {
                        local all IPv4
                        remote 10.%2$d.%3$d.1
                        map RM%2$d
                    }
            """
                .formatted(i, i % 200, i / 200));
      }
      text.append("    }\n}\n\n");
    }
    return text.toString();
  }
}
