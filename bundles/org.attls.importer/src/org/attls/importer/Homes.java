// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Set;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.settings.Holder;
import org.attls.model.settings.SettingWords;

/** Which authoring object a parameter of the actions belongs to. */
final class Homes {
  /** The parameters that are no settings and belong to the security level. */
  private static final Set<String> OF_LEVEL =
      Set.of("HandshakeRole", "V3", "V3CipherSuites", "V3CipherSuites4Char", "GSK_LDAP_USER_PW");

  private Homes() {}

  /**
   * The object of a parameter, by its keyword: of those that may have its setting the security
   * level first, then the traffic type. What no table knows belongs to the traffic.
   */
  static Slot of(String keyword) {
    return SettingWords.ofKeyword(keyword)
        .map(SettingWords::holders)
        .map(Homes::of)
        .orElseGet(() -> isOfLevel(keyword) ? Slot.LEVEL : Slot.TYPE);
  }

  private static boolean isOfLevel(String keyword) {
    return OF_LEVEL.contains(keyword) || ProtocolVersion.find(keyword).isPresent();
  }

  private static Slot of(Set<Holder> holders) {
    if (holders.contains(Holder.LEVEL)) {
      return Slot.LEVEL;
    }
    return holders.contains(Holder.TYPE) ? Slot.TYPE : Slot.RULE;
  }
}
