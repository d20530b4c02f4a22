// SPDX-License-Identifier: EPL-2.0

package org.attls.model.effective;

import java.util.List;
import java.util.Set;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.settings.Settings;

/** A security level with all that it extends. */
final class LevelMerge {
  private LevelMerge() {}

  /**
   * One level of several.
   *
   * @param chain the level, then what it extends
   */
  static SecurityLevel of(List<SecurityLevel> chain, Origins origins) {
    Copies copies = new Copies(origins);
    SecurityLevel result = copies.of(chain.getLast());
    for (SecurityLevel next : chain.reversed().subList(1, chain.size())) {
      boolean secures = !next.getVersions().isEmpty() || !next.getCiphers().isEmpty();
      if (secures) {
        result.setNoSecurity(false);
      }
      if (next.isNoSecurity()) {
        clear(result);
      }
      Copies.dropVerbatim(result, said(next));
      copies.override(result, next, PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS);
      copies.override(result, next, PolicyPackage.Literals.SECURITY_LEVEL__CIPHERS);
      copies.override(result, next, PolicyPackage.Literals.SECURITY_LEVEL__NO_SECURITY);
      copies.overrideSettings(result, next);
      next.getVerbatims().forEach(each -> result.getVerbatims().add(copies.of(each)));
    }
    SecurityLevel own = chain.getFirst();
    result.setName(own.getName());
    result.setDescription(own.getDescription());
    result.setBase(null);
    origins.move(result, own);
    return result;
  }

  /** A level without security has nothing of the protection that it extends. */
  private static void clear(SecurityLevel level) {
    level.getVersions().clear();
    level.getCiphers().clear();
    level.getSettings().clear();
    level.getVerbatims().clear();
  }

  /** What a level says in words; its list of versions is about all versions. */
  private static Set<String> said(SecurityLevel level) {
    Set<String> keywords = Copies.keywords(level);
    if (!level.getVersions().isEmpty()) {
      ProtocolVersion.all().forEach(version -> keywords.add(version.name()));
    }
    if (Settings.find(level, "client authentication").isPresent()) {
      keywords.add("HandshakeRole");
    }
    return keywords;
  }
}
