// SPDX-License-Identifier: EPL-2.0

package org.attls.health.posture;

import java.util.ArrayList;
import java.util.List;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.ClientCheck;
import org.attls.analysis.answers.PolicyRule;
import org.attls.model.facts.Release;

/**
 * How the certificate of the partner is checked.
 *
 * @param words the answer in words
 * @param notes what is not checked
 */
record CertificateCheck(String words, List<Reason> notes) {
  private static final String TO_RING = "chain to the key ring";

  /** The check under a protected rule. */
  static CertificateCheck of(PolicyRule rule, Release release, ClientCheck client) {
    String role =
        rule.settings().value("HandshakeRole", release) instanceof EffectiveValue.Single single
            ? single.text()
            : "";
    List<Reason> notes = new ArrayList<>();
    String words =
        switch (role) {
          case "Client" -> ofServer(rule, notes);
          case "Server", "ServerWithClientAuth" -> ofClient(client, notes);
          default -> "not known: the handshake role is missing";
        };
    boolean checked = !role.isEmpty() && client != ClientCheck.PASSTHRU;
    boolean asked = role.equals("Client") || client != ClientCheck.NONE;
    return checked && asked
        ? new CertificateCheck(words + "; " + revocation(rule, notes), notes)
        : new CertificateCheck(words, notes);
  }

  private static String ofServer(PolicyRule rule, List<Reason> notes) {
    boolean named = has(rule, "HostReferenceIdDNS") || has(rule, "HostReferenceIdCN");
    if (!named) {
      notes.add(note("host"));
    }
    return "that of the server must " + TO_RING + (named ? " and have the name" : "");
  }

  private static String ofClient(ClientCheck client, List<Reason> notes) {
    return switch (client) {
      case NONE -> {
        notes.add(note("client"));
        yield "none is asked for";
      }
      case PASSTHRU -> {
        notes.add(note("passthru"));
        yield "that of a client is not checked";
      }
      case FULL -> "that of a client, if it sends one, must " + TO_RING;
      case REQUIRED -> "a client must send one, which must " + TO_RING;
      case SAF_CHECK -> "a client must send one of a user ID, which must " + TO_RING;
    };
  }

  private static String revocation(PolicyRule rule, List<Reason> notes) {
    List<String> ways = new ArrayList<>();
    if (has(rule, "GSK_LDAP_SERVER")) {
      ways.add("LDAP");
    }
    if (has(rule, "OcspUrl") || isOn(rule, "OcspAiaEnable")) {
      ways.add("OCSP");
    }
    if (isOn(rule, "HttpCdpEnable")) {
      ways.add("HTTP");
    }
    if (ways.isEmpty()) {
      notes.add(note("revocation"));
      return "revocation is not checked";
    }
    return "revocation is checked by " + String.join(" and ", ways);
  }

  private static Reason note(String which) {
    return PostureRow.find("note", which).orElseThrow().reason();
  }

  private static boolean has(PolicyRule rule, String keyword) {
    return rule.effective().coded().containsKey(keyword);
  }

  private static boolean isOn(PolicyRule rule, String keyword) {
    return new EffectiveValue.Single("On").equals(rule.settings().values().get(keyword));
  }
}
