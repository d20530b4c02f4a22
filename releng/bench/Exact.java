// SPDX-License-Identifier: EPL-2.0

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attls.analysis.answers.Estate;
import org.attls.analysis.answers.PartlyTaken;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.answers.Redundant;
import org.attls.analysis.answers.Tie;
import org.attls.analysis.answers.Unreachable;
import org.attls.pagent.source.FlatPolicy;

/**
 * Exact analysis of policies of 1,000, 10,000 and 100,000 rules: which rules nothing reaches, which
 * are partly taken, redundant or tied. Prints the time, how it grows, the memory that the policy
 * made ready takes, and whether all rules that were planted as unreachable are found and no other.
 */
public class Exact {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 3;

  /** How much more time ten times as many rules may take. */
  private static final double BUDGET = 15;

  /** Keeps what the memory of is measured. */
  private static PolicySpace kept;

  /** Measures and prints. */
  public static void main(String[] args) {
    Estate small = new Estate(SIZES.getFirst());
    for (int i = 0; i < WARM_UP; i++) {
      analyse(small.policy()); // The JVM learns what is done often.
    }
    System.out.printf(
        Locale.ROOT,
        "%-34s %10s %8s %10s %14s%n",
        "exact analysis",
        "min ms",
        "growth",
        "memory MB",
        "planted, found");
    double before = 0;
    for (int size : SIZES) {
      Estate estate = new Estate(size);
      double millis = millis(estate);
      String growth =
          before == 0
              ? ""
              : String.format(
                  Locale.ROOT, "%.1f %s", millis / before, millis / before <= BUDGET ? "kept" : "MISSED");
      System.out.printf(
          Locale.ROOT,
          "%-34s %10.1f %8s %10.1f %14s%n",
          String.format(Locale.ROOT, "%,d rules", size),
          millis,
          growth,
          memory(estate) / 1e6,
          found(estate));
      before = millis;
    }
  }

  private static List<String> analyse(FlatPolicy policy) {
    PolicySpace space = PolicySpace.of(policy, Estate.RELEASE);
    List<String> unreachable = new ArrayList<>();
    Unreachable.of(space).forEach(one -> unreachable.add(one.rule().name()));
    PartlyTaken.of(space);
    Redundant.of(space);
    Tie.of(space);
    return unreachable;
  }

  /** The least time of several rounds: what else the machine does only adds. */
  private static double millis(Estate estate) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      FlatPolicy policy = estate.policy();
      long start = System.nanoTime();
      analyse(policy);
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }

  private static String found(Estate estate) {
    int planted = estate.planted().size();
    boolean all = analyse(estate.policy()).equals(estate.planted());
    return planted + (all ? ", all" : ", WRONG");
  }

  private static double memory(Estate estate) {
    FlatPolicy policy = estate.policy();
    long before = used();
    kept = PolicySpace.of(policy, Estate.RELEASE);
    Unreachable.of(kept);
    return used() - before;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
