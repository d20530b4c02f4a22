// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.List;
import org.attls.model.policy.Certificate;

/** What is to be defined, in words, where no command is known. */
final class InWords {
  private InWords() {}

  static String certificate(Site site, Certificate each) {
    StringBuilder text = new StringBuilder("certificate \"" + Site.label(each) + "\"");
    text.append(each.isAuthority() ? ", an authority" : " of " + each.getOwner());
    if (each.isOutside()) {
      return text.toString();
    }
    text.append(", subject ").append(each.getSubject());
    text.append(", key ").append(each.getKeyType() == null ? "RSA" : each.getKeyType());
    text.append(each.getKeySize() == null ? "" : " of " + each.getKeySize() + " bits");
    site.signer(each)
        .ifPresent(signer -> text.append(", signed by \"" + Site.label(signer) + "\""));
    if (!each.getAlternativeNames().isEmpty()) {
      text.append(", alternative names ").append(String.join(" ", each.getAlternativeNames()));
    }
    text.append(each.getValidUntil() == null ? "" : ", valid until " + each.getValidUntil());
    return text.toString();
  }

  static String access(String type, String resource, String access, List<String> users) {
    String who = users.isEmpty() ? "nobody yet" : String.join(", ", users);
    return access + " access to " + resource + " of class " + type + " for " + who;
  }
}
