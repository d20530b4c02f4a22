// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.attls.model.facts.CipherSuite;

/** Policies in the authoring language in which everything is used and every name can be known. */
final class RandomObjects {
  private static final List<String> RELEASES = List.of("V1R9", "V2R2", "V2R5", "3.1");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int secondaryMaps;

  private RandomObjects(long seed) {
    random = new Random(seed);
  }

  static String of(long seed) {
    RandomObjects objects = new RandomObjects(seed);
    objects.write();
    return objects.text.toString();
  }

  private void write() {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      descriptor(i);
    }
    int levels = 1 + random.nextInt(2);
    for (int i = 0; i < levels; i++) {
      level(i);
    }
    text.append("address group Group.A { 10.1.1.1, 10.2.0.0/16, 2001:db8::1-2001:db8::9 }\n");
    StringBuilder rules = new StringBuilder();
    List<Integer> unused = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      unused.add(i);
    }
    Collections.shuffle(unused, random);
    for (int i = 0; !unused.isEmpty(); i++) {
      text.append("requirement map Map").append(i).append(" {\n");
      for (int rows = 1 + random.nextInt(3); rows > 0 && !unused.isEmpty(); rows--) {
        text.append("  D-").append(unused.removeFirst()).append(" -> L.");
        text.append(i == 0 && levels == 2 ? random.nextInt(2) : 0).append('\n');
      }
      text.append("}\n");
      rules.append("    connectivity rule R_").append(i).append(" {\n      local ");
      rules.append(i == 0 ? "group Group.A" : endpoint()).append("\n      remote ");
      rules.append(endpoint()).append("\n      map Map").append(i).append("\n    }\n");
    }
    text.append("image SYS1 release ").append(pick(RELEASES)).append(" {\n  key ring \"RING\"\n");
    text.append(random.nextBoolean() ? "  trace 7\n" : "");
    text.append("  stack TCPIP {\n").append(rules).append("  }\n}\n");
  }

  private String endpoint() {
    return pick(
        List.of("all", "all IPv4", "all IPv6", "10.9.1.1", "2001:db8::/32", "10.1.1.1-10.1.1.9"));
  }

  private void descriptor(int number) {
    secondaryMaps = 0;
    text.append("traffic descriptor D-").append(number).append(" \"descriptor\" {\n");
    text.append(
        pick(
            List.of(
                "",
                "",
                "  key ring \"USER/OTHER\"\n",
                "  key token \"TOKEN.A\"\n",
                "  key database \"/etc/a.kdb\" stash file \"/etc/a.sth\"\n")));
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      type();
    }
    text.append("}\n");
  }

  private void type() {
    text.append("  ").append(pick(List.of("inbound", "outbound", "either")));
    text.append(pick(List.of("", " local 443", " local 20, 50000-50200")));
    text.append(pick(List.of("", " remote ephemeral", " remote 5000-5010")));
    text.append(pick(List.of("", " job CICS*", " job ^LDAP")))
        .append(pick(List.of("", " user ^IPv4", " user WEB")));
    text.append(pick(List.of(" server", " client"))).append(" {\n");
    if (secondaryMaps++ == 0) {
      text.append("    secondary map\n");
    }
    settings(
        "application controlled",
        "sysplex session caching",
        "handshake timeout 10",
        "handshake timeout 30",
        "environment instance 3",
        "connection instance 4",
        "certificate label \"My \\\"best\\\" label\"");
    text.append("  }\n");
  }

  /** The last suite tells the levels apart. */
  private void level(int number) {
    List<CipherSuite> suites = new ArrayList<>();
    CipherSuite.all().stream().filter(suite -> !suite.code2().isEmpty()).forEach(suites::add);
    Collections.shuffle(suites, random);
    text.append("security level L.").append(number).append(" {\n  versions ");
    text.append(pick(List.of("TLSv1", "SSLv3, TLSv1"))).append("\n  ciphers ");
    text.append(suites.stream().limit(3).map(CipherSuite::name).collect(Collectors.joining(", ")));
    text.append('\n');
    settings(
        pick(List.of("client authentication SAFCheck", "client authentication Required")),
        "reset cipher timer 30",
        "session cache 99",
        "CRL security High",
        "LDAP servers \"ldap.example.com:389\", \"other.example.com\"");
    text.append("}\n");
  }

  /** Some settings; of two for one property the later one. */
  private void settings(String... all) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : all) {
      if (random.nextInt(4) == 0) {
        lines.put(line.replaceAll("[\\d\"].*", ""), line);
      }
    }
    lines.values().forEach(line -> text.append("    ").append(line).append('\n'));
  }

  private String pick(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
