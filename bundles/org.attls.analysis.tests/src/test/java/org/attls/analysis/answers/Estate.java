// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/**
 * A policy of any size that looks like that of a large site: servers by port and job, clients by
 * partner and port, some rules for everything at the end. Some rules are planted that others before
 * them cover: one in twenty five by a single rule, one in fifty by two that share it.
 */
public final class Estate {
  /** The release that it is for. */
  public static final Release RELEASE = Release.of("V2R5");

  private static final int LEVELS = 12;
  private static final int GENERAL = 5;

  private final StringBuilder text = new StringBuilder();
  private final List<String> planted = new ArrayList<>();
  private long priority = 2_000_000_000L;
  private int rules;

  /** An estate of about so many rules. */
  public Estate(int size) {
    actions();
    for (int number = 0; rules < size - GENERAL; number++) {
      if (number % 2 == 0) {
        server(number);
      } else {
        client(number);
      }
    }
    general();
  }

  /** Its text, read anew. */
  public FlatPolicy policy() {
    return FlatPolicy.read(text.toString());
  }

  /** The names of the rules that nothing reaches, in their order. */
  public List<String> planted() {
    return planted;
  }

  private void actions() {
    text.append("TTLSGroupAction On\n{\nTTLSEnabled On\n}\n");
    text.append("TTLSGroupAction Off\n{\nTTLSEnabled Off\n}\n");
    for (int level = 0; level < LEVELS; level++) {
      text.append("TTLSEnvironmentAction E")
          .append(level)
          .append("\n{\nHandshakeRole Server\nTTLSKeyringParms\n{\nKeyring RING")
          .append(level)
          .append("\n}\n}\n");
    }
  }

  private void server(int number) {
    int port = 1025 + number / 2 * 4 % 60_000;
    String job = "Jobname S" + job(number) + "*\n";
    String net = "RemoteAddr 10." + number / 30_000 % 256 + ".0.0/16\n";
    String inbound = "Direction Inbound\n" + net;
    if (number % 40 == 10) {
      rule("Low" + number, inbound + job + "LocalPortRange " + port + "-" + (port + 1), number);
      rule("High" + number, inbound + job + ports(port + 2), number + 1);
      plant("Both" + number, inbound + job + "LocalPortRange " + (port + 1) + "-" + (port + 2));
    } else {
      rule("Server" + number, inbound + ports(port) + "\n" + job, number);
      if (number % 20 == 0) {
        plant("Hidden" + number, inbound + ports(port) + "\nJobname S" + job(number) + "X");
      }
    }
  }

  private void client(int number) {
    String partner = "172." + number / 65_536 % 16 + "." + number / 256 % 256 + "." + number % 256;
    String to = "Direction Outbound\nRemoteAddr " + partner + "\nRemotePortRange ";
    rule("Client" + number, to + (number % 3 == 0 ? "443" : "1414-1418"), number);
    if (number % 50 == 1) {
      plant("Gone" + number, to + (number % 3 == 0 ? "443" : "1415") + "\nUserid U*");
    }
  }

  private static String ports(int port) {
    return "LocalPortRange " + port;
  }

  private static String job(int number) {
    return String.format(Locale.ROOT, "%05d", number % 100_000);
  }

  private void general() {
    rule("Web", "Direction Outbound\nRemotePortRange 443", 0);
    rule("Inside", "Direction Both\nRemoteAddr 10.0.0.0/8", 1);
    rule("Batch", "Direction Both\nJobname B*", 2);
    rule("Rest4", "Direction Both\nRemoteAddr 0.0.0.0/0", -1);
    rule("Rest6", "Direction Both\nRemoteAddr ::/0", -1);
  }

  private void plant(String name, String conditions) {
    planted.add(name);
    rule(name, conditions, 5);
  }

  private void rule(String name, String conditions, int level) {
    text.append("TTLSRule ").append(name).append("\n{\n").append(conditions);
    text.append("\nPriority ").append(priority);
    priority -= 10;
    rules++;
    if (level < 0) {
      text.append("\nTTLSGroupActionRef Off\n}\n");
    } else {
      text.append("\nTTLSGroupActionRef On\nTTLSEnvironmentActionRef E")
          .append(level % LEVELS)
          .append("\n}\n");
    }
  }
}
