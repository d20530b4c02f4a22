// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Ring;
import org.attls.model.policy.RingMember;

/** What is to be defined with ACF2 and Top Secret, in words: no command is written from hearsay. */
final class OtherProducts {
  private static final String ITEM = "- ";

  private OtherProducts() {}

  static Artefact artefact(Site site, SecurityProduct product, boolean fips) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Certificates");
    site.certificates().forEach(each -> item(lines, certificate(each)));
    lines.add("");
    lines.add("Key rings");
    site.rings().forEach(each -> ring(each, lines));
    lines.add("");
    lines.add("Access");
    String of = site.image().getName() + "." + site.stack().getName();
    access(lines, "SERVAUTH", "EZB.INITSTACK." + of, "READ", site.earlyUsers());
    access(lines, "SERVAUTH", "EZB.PAGENT." + of + ".TTLS", "READ", agent(site));
    access(lines, "OPERCMDS", "MVS.SERVMGR.PAGENT", "CONTROL", agent(site));
    access(lines, "FACILITY", "IRR.DIGTCERT.LISTRING", "READ", site.ringUsers());
    if (fips) {
      access(lines, "CSFSERV", "CSFRNG", "READ", site.ringUsers());
    }
    return Artefact.of(
        "01-security-" + product.name().toLowerCase(java.util.Locale.ROOT) + ".txt",
        new Head(
            "Definitions in " + product.title(),
            "Security administrator",
            "Lists what must be defined. It has no commands: see the documentation of "
                + product.title()
                + " for them. Classes are named as RACF names them.",
            "Take the definitions back in the reverse order.",
            "List the rings and the access of each user; compare them with this list."),
        "#",
        lines);
  }

  private static List<String> agent(Site site) {
    return site.agent().map(Site::user).map(List::of).orElse(List.of());
  }

  private static String certificate(Certificate each) {
    StringBuilder text = new StringBuilder("Label \"" + Site.label(each) + "\"");
    text.append(each.isAuthority() ? ", an authority" : ", owner " + each.getOwner());
    if (each.isOutside()) {
      return text.append(", added from the file that its owner gives out").toString();
    }
    text.append(", subject ").append(each.getSubject());
    text.append(", key ").append(each.getKeyType() == null ? "RSA" : each.getKeyType());
    text.append(each.getKeySize() == null ? "" : " of " + each.getKeySize() + " bits");
    text.append(
        each.getSigner() == null ? "" : ", signed by \"" + Site.label(each.getSigner()) + "\"");
    if (!each.getAlternativeNames().isEmpty()) {
      text.append(", alternative names ").append(String.join(", ", each.getAlternativeNames()));
    }
    text.append(each.getValidUntil() == null ? "" : ", valid until " + each.getValidUntil());
    return text.toString();
  }

  private static void ring(Ring ring, List<String> lines) {
    item(lines, "Ring " + ring.getName() + " of " + ring.getOwner() + ":");
    for (RingMember each : ring.getMembers()) {
      Certificate certificate = each.getCertificate();
      if (certificate != null && !certificate.eIsProxy()) {
        item(
            lines,
            "certificate \""
                + Site.label(certificate)
                + "\", usage "
                + (certificate.isAuthority() ? "CERTAUTH" : "PERSONAL")
                + (each.isDefaultMember() ? ", the default" : ""));
      }
    }
  }

  private static void access(
      List<String> lines, String type, String resource, String access, List<String> users) {
    String who = users.isEmpty() ? "nobody yet" : String.join(", ", users);
    item(lines, type + " " + resource + ": " + access + " for " + who);
  }

  private static void item(List<String> lines, String text) {
    lines.addAll(Head.comment(" " + ITEM.strip(), text, 79));
  }
}
