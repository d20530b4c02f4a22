// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import com.google.common.net.InetAddresses;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.attls.analysis.space.Connection;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/** Small random policies, and for all their conditions every kind of connection there is. */
final class RandomPolicies {
  static final Release RELEASE = Release.of("V2R5");

  private static final List<String> JOBS = List.of("A*", "AB", "AB*", "B*", "*");
  private static final List<String> ADDRESSES =
      List.of("10.0.0.0/8", "10.1.0.0/16", "0.0.0.0/0", "::/0", "ALL", "ALL");
  private static final String ACTIONS =
      """
      TTLSGroupAction On
      {
        TTLSEnabled On
      }
      TTLSGroupAction Off
      {
        TTLSEnabled Off
      }
      TTLSEnvironmentAction E1
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring ONE
        }
      }
      TTLSEnvironmentAction E2
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring TWO
        }
      }
      IpTimeCondition Weekend
      {
        DayOfWeekMask 1000001
      }
      """;

  private final SplittableRandom random;
  private final boolean timed;

  /** Policies by a seed, with rules that hold at times or without. */
  RandomPolicies(long seed, boolean timed) {
    random = new SplittableRandom(seed);
    this.timed = timed;
  }

  List<String> rules(int most) {
    List<String> rules = new ArrayList<>();
    for (int count = 1 + random.nextInt(most); count > 0; count--) {
      rules.add(rule("R" + rules.size()));
    }
    return rules;
  }

  /** The same rules with one of them gone, replaced or moved. */
  List<String> changed(List<String> rules) {
    List<String> changed = new ArrayList<>(rules);
    int place = random.nextInt(rules.size());
    switch (random.nextInt(3)) {
      case 0 -> changed.remove(place);
      case 1 -> changed.set(place, rule("R" + place));
      default -> changed.add(rule("N"));
    }
    return changed;
  }

  static PolicySpace space(List<String> rules) {
    return PolicySpace.of(FlatPolicy.read(ACTIONS + String.join("", rules)), RELEASE);
  }

  private String rule(String name) {
    int first = 1 + random.nextInt(4);
    int last = first + random.nextInt(5 - first);
    String ports = random.nextInt(3) == 0 ? "" : "LocalPortRange " + first + "-" + last + "\n";
    String time = timed && random.nextInt(4) == 0 ? "IpTimeConditionRef Weekend\n" : "";
    int action = random.nextInt(3);
    return "TTLSRule "
        + name
        + "\n{\nDirection "
        + List.of("Inbound", "Outbound", "Both").get(random.nextInt(3))
        + "\nRemoteAddr "
        + ADDRESSES.get(random.nextInt(ADDRESSES.size()))
        + "\nJobname "
        + JOBS.get(random.nextInt(JOBS.size()))
        + "\nPriority "
        + (1 + random.nextInt(5))
        + "\n"
        + ports
        + time
        + "TTLSGroupActionRef "
        + (action == 0 ? "Off" : "On\nTTLSEnvironmentActionRef E" + action)
        + "\n}\n";
  }

  /** One connection of each kind that the conditions can tell apart. */
  static List<Connection> connections() {
    List<Connection> all = new ArrayList<>();
    for (Connection.Direction direction : Connection.Direction.values()) {
      for (int port = 1; port <= 5; port++) {
        for (String remote : List.of("10.1.1.1", "10.2.1.1", "11.1.1.1", "2001:db8::9")) {
          InetAddress local =
              InetAddresses.forString(remote.contains(":") ? "2001:db8::1" : "192.0.2.1");
          for (String job : List.of("A", "AB", "ABC", "B", "C")) {
            all.add(
                new Connection(
                    direction, local, port, InetAddresses.forString(remote), 99, job, "U"));
          }
        }
      }
    }
    return all;
  }

  static boolean fits(PolicyRule rule, Connection connection) {
    return rule.boxes().stream().anyMatch(box -> box.contains(connection));
  }

  /** The first rule that matches, found by asking one after the other. */
  static Optional<PolicyRule> first(List<PolicyRule> rules, Connection connection) {
    return rules.stream().filter(rule -> fits(rule, connection)).findFirst();
  }
}
