// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Ring;
import org.attls.model.policy.RingMember;

/** The key rings as commands of ACF2 or Top Secret. */
final class OtherRings {
  private final Site site;
  private final OtherValues all;
  private final SecurityCommands commands;
  private final ShortNames keys;

  OtherRings(Site site, SecurityProduct product) {
    this.site = site;
    this.all = new OtherValues(site, product);
    this.commands = new SecurityCommands(product);
    this.keys = new ShortNames("RING", site.rings().stream().map(Ring::getName).toList());
  }

  Artefact artefact() {
    commands.mode("rings");
    sound(this::ring);
    commands.mode("refresh rings");
    commands.mode("certificates");
    sound(this::members);
    commands.mode("rings");
    sound(this::list);
    return commands
        .job()
        .artefact(
            "03-rings.jcl",
            "ATTLSRNG",
            new Head(
                "Key rings in " + commands.product().title(),
                "Security administrator",
                "Makes the rings, connects their certificates and lists them.",
                "Delete the rings; the certificates stay.",
                "The listing at the end of the job shows each certificate with its owner, usage"
                    + " and default as in the policy."));
  }

  private void sound(Consumer<Ring> work) {
    site.rings().stream().filter(each -> Lacks.of(each).isEmpty()).forEach(work);
  }

  private void ring(Ring ring) {
    give("ring", values(ring), ring, "");
  }

  private void members(Ring ring) {
    for (RingMember member : ring.getMembers()) {
      site.certificate(member).ifPresent(each -> connect(ring, member, each));
    }
  }

  private void connect(Ring ring, RingMember member, Certificate certificate) {
    Map<String, List<String>> values = values(ring);
    values.put("default", member.isDefaultMember() ? List.of("DEFAULT") : List.of());
    Optional<Map<String, List<String>>> more = all.of(certificate, "");
    String usage = certificate.isAuthority() ? "CERTAUTH" : "PERSONAL";
    String words =
        " with "
            + InWords.certificate(site, certificate)
            + ", usage "
            + usage
            + (member.isDefaultMember() ? ", the default" : "");
    if (more.isEmpty() || certificate.isAuthority() && member.isDefaultMember()) {
      commands.define(name(ring) + words); // No sample makes an authority the default.
    } else {
      values.putAll(more.get());
      String purpose = certificate.isAuthority() ? "connect authority" : "connect certificate";
      give(purpose, values, ring, words);
    }
  }

  private void list(Ring ring) {
    give("list ring", values(ring), ring, "");
  }

  private void give(String purpose, Map<String, List<String>> values, Ring ring, String words) {
    if (OtherValues.isSimple(ring.getName()) && !ring.getName().contains(" ")) {
      commands.give(purpose, values, name(ring) + words);
    } else if (!purpose.equals("list ring")) {
      commands.define(name(ring) + words);
    }
  }

  private static String name(Ring ring) {
    return "ring " + ring.getName() + " of " + ring.getOwner();
  }

  private Map<String, List<String>> values(Ring ring) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("ring", List.of(ring.getName()));
    values.put("ringkey", List.of(keys.of(ring.getName())));
    values.put("owner", List.of(ring.getOwner()));
    return values;
  }
}
