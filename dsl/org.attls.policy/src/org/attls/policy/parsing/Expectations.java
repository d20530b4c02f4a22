// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import java.util.Map;
import java.util.Set;
import org.attls.model.policy.PolicyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What may stand at a place, in plain words: after certain words, else inside a kind of object. */
public final class Expectations {
  private static final String TOP =
      "a traffic descriptor, security level, requirement map, address group, time condition, shared"
          + " rules, image, certificate, expectation, namespace or import";

  private static final Map<String, String> AFTER =
      Map.ofEntries(
          Map.entry("traffic", "the word descriptor and a name"),
          Map.entry("namespace", "the name of the namespace of this file"),
          Map.entry("import", "the name of a namespace, such as ibm"),
          Map.entry("shared", "the word rules and a name"),
          Map.entry("rules", "the name of shared rules"),
          Map.entry("condition", "a name"),
          Map.entry("extends", "the name of what is extended"),
          Map.entry("without", "the name of a traffic type of what is extended"),
          Map.entry("type", "the name of a traffic type"),
          Map.entry("symbol", "a name and a value"),
          Map.entry("effective", "the name of a time condition"),
          Map.entry("expect", "the name of the expectation"),
          Map.entry("must", "be protected, use and a security level, or stay clear"),
          Map.entry("be", "the word protected"),
          Map.entry("with", "the words at least and a version"),
          Map.entry("at", "the word least and a version"),
          Map.entry("least", "a protocol version, such as TLSv1.2"),
          Map.entry("use", "the name of a security level"),
          Map.entry("stay", "the word clear"),
          Map.entry("certificate", "authority or a name; in a ring the name of a certificate"),
          Map.entry("authority", "the name of the authority"),
          Map.entry("agent", "the name of the procedure of the Policy Agent"),
          Map.entry("policy", "agent in an image, file and a place in a stack"),
          Map.entry("owner", "a user ID"),
          Map.entry("subject", "a distinguished name in double quotes"),
          Map.entry("signed", "the word by and the name of an authority"),
          Map.entry("by", "the name of a certificate authority"),
          Map.entry("alternative", "the word names and host names"),
          Map.entry("valid", "the word until and a day, such as 2030-12-31"),
          Map.entry("until", "a day, such as 2030-12-31"),
          Map.entry("configuration", "a data set or path in double quotes"),
          Map.entry("priority", "a number from 1 to 2000000000"),
          Map.entry("row", "the name of a traffic descriptor of the map"),
          Map.entry("addresses", "an address, prefix or range"),
          Map.entry("database", "the path of a key database in double quotes"),
          Map.entry("token", "the name of a PKCS #11 token in double quotes"),
          Map.entry("stash", "the word file and a path in double quotes"),
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
          Map.entry("key", "the word ring, database or token and a text in double quotes"),
          Map.entry("ring", "the name of a key ring in double quotes"),
          Map.entry("release", "a z/OS release, such as V2R5 or 3.1"),
          Map.entry("application", "the word rule, or controlled in a traffic type"),
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
              "a key ring, a setting, a traffic type (inbound, outbound, either or type) or }"),
          Map.entry(
              PolicyPackage.Literals.TRAFFIC_TYPE,
              "local, remote, job, user, client, server, a block in braces with a key ring,"
                  + " settings such as application controlled, and verbatim, the next traffic type"
                  + " or }"),
          Map.entry(
              PolicyPackage.Literals.PORTS,
              "all, ephemeral, a port or a range such as 50000-50200"),
          Map.entry(
              PolicyPackage.Literals.SECURITY_LEVEL,
              "versions, ciphers, no security, a setting such as client authentication, verbatim or"
                  + " }"),
          Map.entry(
              PolicyPackage.Literals.VERBATIM,
              "a parameter and its value, which needs double quotes if it has blanks or signs, or"
                  + " }"),
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
              "addresses, prefixes, ranges and groups with commas between them, or }"),
          Map.entry(
              PolicyPackage.Literals.TIME_CONDITION,
              "months, days of month, days of week, time of day, period, time zone or }"),
          Map.entry(PolicyPackage.Literals.SHARED_RULES, "a connectivity rule or }"),
          Map.entry(
              PolicyPackage.Literals.IMAGE,
              "release before the {, key ring, a symbol, a setting such as trace, a stack or }"),
          Map.entry(PolicyPackage.Literals.SYMBOL, "the name of the symbol and its value"),
          Map.entry(
              PolicyPackage.Literals.STACK,
              "key ring, a symbol, addresses, a setting, a connectivity or application rule, shared"
                  + " rules, an expectation or }"),
          Map.entry(
              PolicyPackage.Literals.CERTIFICATE,
              "label, owner, subject, key, signed by, alternative names, valid until, outside or }"),
          Map.entry(PolicyPackage.Literals.RING, "owner, certificate and a name, or }"),
          Map.entry(PolicyPackage.Literals.RING_MEMBER, "the name of a certificate"),
          Map.entry(
              PolicyPackage.Literals.POLICY_AGENT,
              "user, configuration, environment, before policy, an environment variable and its"
                  + " value, or }"),
          Map.entry(
              PolicyPackage.Literals.SERVER,
              "the name of a started task, type FTP or TN3270, and a block with user, port and"
                  + " statements"),
          Map.entry(PolicyPackage.Literals.SETUP_STATEMENT, "the value of the statement"),
          Map.entry(
              PolicyPackage.Literals.EXPECTATION,
              "traffic and the name of a descriptor, connections (inbound, outbound or either), must"
                  + " or }"),
          Map.entry(
              PolicyPackage.Literals.CONNECTIONS,
              "local, remote, job, user, further connections, must or }"),
          Map.entry(
              PolicyPackage.Literals.DEMAND,
              "be protected, use and a security level, or stay clear"),
          Map.entry(
              PolicyPackage.Literals.CONNECTIVITY_RULE,
              "local, remote, the map, or traffic of an application rule, key ring, effective,"
                  + " priority, a setting, a row or }"),
          Map.entry(PolicyPackage.Literals.ROW_SETTINGS, "effective, priority, a setting or }"),
          Map.entry(PolicyPackage.Literals.SETTING, "the value of the setting"),
          Map.entry(PolicyPackage.Literals.IMPORT, "the name of a namespace, such as ibm"),
          Map.entry(PolicyPackage.Literals.SHARED_RULES_USE, "the name of shared rules"),
          Map.entry(
              PolicyPackage.Literals.ENDPOINT,
              "all, all IPv4, all IPv6, the word group and a name, or an address, prefix or range"),
          Map.entry(
              PolicyPackage.Literals.KEY_RING,
              "ring, database or token and a text in double quotes"));

  private Expectations() {}

  /** The objects inside which nothing is a setting. */
  private static final Set<EClass> NO_SETTINGS =
      Set.of(
          PolicyPackage.Literals.SYMBOL,
          PolicyPackage.Literals.KEY_RING,
          PolicyPackage.Literals.ENDPOINT,
          PolicyPackage.Literals.REQUIREMENT_ROW,
          PolicyPackage.Literals.SHARED_RULES_USE,
          PolicyPackage.Literals.CERTIFICATE,
          PolicyPackage.Literals.RING,
          PolicyPackage.Literals.RING_MEMBER,
          PolicyPackage.Literals.POLICY_AGENT,
          PolicyPackage.Literals.SERVER,
          PolicyPackage.Literals.SETUP_STATEMENT,
          PolicyPackage.Literals.EXPECTATION,
          PolicyPackage.Literals.CONNECTIONS,
          PolicyPackage.Literals.DEMAND,
          PolicyPackage.Literals.VERBATIM,
          PolicyPackage.Literals.VERBATIM_LINE);

  /** Whether what does not fit inside an object may be meant as a setting. */
  static boolean mayHoldSettings(EObject inside) {
    return inside != null && !NO_SETTINGS.contains(inside.eClass());
  }

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
    String after = AFTER.get(before);
    return after == null ? of(inside) : after;
  }
}
