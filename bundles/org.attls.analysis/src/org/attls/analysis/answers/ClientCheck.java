// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import org.attls.analysis.EffectiveSettings;
import org.attls.analysis.EffectiveValue;
import org.attls.model.facts.Release;

/** What a server asks of the certificate of a client, from the least on. */
public enum ClientCheck {
  /** The role is not ServerWithClientAuth: none is asked for. */
  NONE("none"),
  /** One is asked for, and nothing of it is checked. */
  PASSTHRU("PassThru"),
  /** If the client sends one it is checked. */
  FULL("Full"),
  /** It must be sent, and is checked. */
  REQUIRED("Required"),
  /** As Required, and it must belong to a user ID. */
  SAF_CHECK("SAFCheck");

  private final String word;

  ClientCheck(String word) {
    this.word = word;
  }

  /** The word of ClientAuthType, or none. */
  public String word() {
    return word;
  }

  /** What the settings of a rule ask for. An unknown word counts as the default, Required. */
  public static ClientCheck of(EffectiveSettings settings, Release release) {
    if (!single(settings, "HandshakeRole", release).equals("ServerWithClientAuth")) {
      return NONE;
    }
    String type = single(settings, "ClientAuthType", release);
    for (ClientCheck check : values()) {
      if (check.word.equals(type)) {
        return check;
      }
    }
    return REQUIRED;
  }

  private static String single(EffectiveSettings settings, String keyword, Release release) {
    return settings.value(keyword, release) instanceof EffectiveValue.Single single
        ? single.text()
        : "";
  }
}
