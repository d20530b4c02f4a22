// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.pagent.source.FlatSetting;

/** Takes passwords, which nobody copies, and what is of no use without them. */
final class SecretLines implements LineTaker {
  private final Secrets secrets;
  private final Contents contents;

  SecretLines(EffectiveRule rule, Contents contents) {
    this.secrets = Secrets.of(rule);
    this.contents = contents;
  }

  @Override
  public boolean take(String keyword, Coded coded) {
    if (coded.value() instanceof EffectiveValue.Secret) {
      contents.assign(coded, Homes.of(keyword), Fate.PASSWORD, Passwords.ADVICE);
    } else if (keyword.equals(Secrets.LDAP_USER) && secrets.ldap()) {
      coded.settings().forEach(this::ldapUser);
    } else if (keyword.equals("Keyring") && secrets.keyDatabase()) {
      contents.assign(coded, Slot.TYPE, Fate.PASSWORD, Secrets.KEY_DATABASE);
    } else {
      return false;
    }
    return true;
  }

  /** The language asks for the empty value. */
  private void ldapUser(FlatSetting setting) {
    contents.carryEmpty(setting, Slot.LEVEL);
    contents.assign(
        setting, Slot.LEVEL, Fate.PASSWORD, "the user of a password that is not copied");
  }
}
