// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import org.attls.analysis.EffectiveRule;

/**
 * Which passwords a rule needs that nobody copies.
 *
 * @param keyDatabase whether its keys are in a key database without a stash file
 * @param ldap whether it signs on to an LDAP server
 */
record Secrets(boolean keyDatabase, boolean ldap) {
  /** The keyword of the name to sign on to an LDAP server with. */
  static final String LDAP_USER = "GSK_LDAP_USER";

  /** Why a key database without its password is not carried. */
  static final String KEY_DATABASE =
      "a key database without its password; write key database with its stash file";

  private static final String STASH_FILE = "KeyringStashFile";

  static Secrets of(EffectiveRule rule) {
    return new Secrets(
        needs(rule, "KeyringPw") && !rule.coded().containsKey(STASH_FILE),
        needs(rule, "GSK_LDAP_USER_PW"));
  }

  /** A password that cannot be read is one as well. */
  private static boolean needs(EffectiveRule rule, String keyword) {
    return rule.coded().containsKey(keyword)
        || rule.unusable().stream().anyMatch(setting -> setting.is(keyword));
  }
}
