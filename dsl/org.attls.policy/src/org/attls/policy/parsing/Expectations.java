// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import java.util.Map;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.TrafficType;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What may stand at a place, in plain words: after certain words, else inside a kind of object. */
public final class Expectations {
  private static final String TOP =
      "a traffic descriptor, security level, requirement map, address group or image";

  private static final Map<String, String> AFTER =
      Map.ofEntries(
          Map.entry("traffic", "the word descriptor and a name"),
          Map.entry("security", "the word level and a name"),
          Map.entry("requirement", "the word map and a name"),
          Map.entry("connectivity", "the word rule and a name"),
          Map.entry("descriptor", "a name"),
          Map.entry("level", "a name"),
          Map.entry("rule", "a name"),
          Map.entry("stack", "the name of a TCP/IP procedure"),
          Map.entry("image", "the name of a z/OS system"),
          Map.entry("group", "the name of an address group"),
          Map.entry("->", "the name of a security level"),
          Map.entry("map", "the name of a requirement map"),
          Map.entry("key", "the word ring and its name in double quotes"),
          Map.entry("ring", "the name of a key ring in double quotes"),
          Map.entry("release", "a z/OS release, such as V2R5 or 3.1"),
          Map.entry("trace", "a number from 0 to 255"),
          Map.entry("timeout", "a number of seconds"),
          Map.entry("application", "the word controlled"),
          Map.entry("secondary", "the word map"),
          Map.entry("sysplex", "the words session caching"),
          Map.entry("session", "the word caching"),
          Map.entry("handshake", "the word timeout and a number of seconds"),
          Map.entry("job", "a job name"),
          Map.entry("user", "a user ID"),
          Map.entry("versions", "a protocol version, such as TLSv1.2, or the word default"),
          Map.entry("no", "the word security"),
          Map.entry("verbatim", "the keyword of a statement, such as TTLSEnvironmentAdvancedParms"),
          Map.entry("ciphers", "the name of a cipher suite"),
          Map.entry(",", "one more value, since a comma stands before"));

  private static final Map<EClass, String> INSIDE =
      Map.ofEntries(
          Map.entry(PolicyPackage.Literals.POLICY_FILE, TOP),
          Map.entry(
              PolicyPackage.Literals.TRAFFIC_DESCRIPTOR,
              "a key ring, a traffic type (inbound, outbound or either) or }"),
          Map.entry(
              PolicyPackage.Literals.TRAFFIC_TYPE,
              "local, remote, job, user, client, server, a block in braces with application"
                  + " controlled, secondary map, sysplex session caching, handshake timeout or verbatim,"
                  + " the next traffic type or }"),
          Map.entry(
              PolicyPackage.Literals.PORTS,
              "all, ephemeral, a port or a range such as 50000-50200"),
          Map.entry(
              PolicyPackage.Literals.SECURITY_LEVEL,
              "versions, ciphers, no security, verbatim or }"),
          Map.entry(
              PolicyPackage.Literals.VERBATIM,
              "a parameter and its value, which needs double quotes if it has blanks or signs, or }"),
          Map.entry(
              PolicyPackage.Literals.VERBATIM_LINE,
              "the value of the parameter, in double quotes if it has blanks or signs"),
          Map.entry(
              PolicyPackage.Literals.REQUIREMENT_MAP,
              "a row, which is a traffic descriptor, -> and a security level, or }"),
          Map.entry(
              PolicyPackage.Literals.REQUIREMENT_ROW,
              "a traffic descriptor, -> and a security level"),
          Map.entry(
              PolicyPackage.Literals.ADDRESS_GROUP,
              "addresses, prefixes and ranges with commas between them, or }"),
          Map.entry(
              PolicyPackage.Literals.IMAGE, "release before the {, key ring, trace, a stack or }"),
          Map.entry(PolicyPackage.Literals.STACK, "key ring, a connectivity rule or }"),
          Map.entry(PolicyPackage.Literals.CONNECTIVITY_RULE, "local, remote, the map or }"),
          Map.entry(
              PolicyPackage.Literals.ENDPOINT,
              "all, all IPv4, all IPv6, the word group and a name, or an address, prefix or range"),
          Map.entry(PolicyPackage.Literals.KEY_RING, "the name of a key ring in double quotes"));

  private Expectations() {}

  /** What may stand between objects. */
  public static String atTop() {
    return TOP;
  }

  /** Whether something certain has to follow a word. */
  static boolean follow(String before) {
    return AFTER.containsKey(before);
  }

  /** What may stand inside an object; at the top of a file if there is none. */
  static String of(EObject inside) {
    return inside == null ? TOP : INSIDE.getOrDefault(inside.eClass(), TOP);
  }

  /** What may stand inside an object, after a word. */
  static String of(EObject inside, String before) {
    if ((before.equals("local") || before.equals("remote")) && inside != null) {
      boolean rule = inside.eClass() == PolicyPackage.Literals.CONNECTIVITY_RULE;
      return INSIDE.get(rule ? PolicyPackage.Literals.ENDPOINT : PolicyPackage.Literals.PORTS);
    }
    if (before.equals("map") && inside instanceof TrafficType) {
      return of(inside); // The words secondary map.
    }
    String after = AFTER.get(before);
    return after == null ? of(inside) : after;
  }
}
