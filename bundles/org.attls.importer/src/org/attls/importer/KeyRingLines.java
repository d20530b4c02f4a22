// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Optional;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;

/** Takes the key ring, key database or token. */
final class KeyRingLines implements LineTaker {
  private static final String RING = "Keyring";
  private static final String STASH_FILE = "KeyringStashFile";

  private final Contents contents;
  private final Optional<KeyStore> keys;

  KeyRingLines(EffectiveRule rule, Contents contents) {
    this.contents = contents;
    this.keys =
        text(rule, RING)
            .filter(ring -> !Secrets.of(rule).keyDatabase())
            .map(ring -> KeyStore.of(ring, text(rule, STASH_FILE)));
  }

  private static Optional<String> text(EffectiveRule rule, String keyword) {
    return Optional.ofNullable(rule.coded().get(keyword))
        .map(coded -> ((EffectiveValue.Single) coded.value()).text());
  }

  /** What it is; empty if the rule names none. */
  Optional<KeyStore> keys() {
    return keys;
  }

  @Override
  public boolean take(String keyword, Coded coded) {
    if (keyword.equals(RING)) {
      contents.assign(coded, Slot.KEY_RING, Fate.EXPRESSED, "");
    } else if (!keyword.equals(STASH_FILE)) {
      return false;
    } else if (keys.flatMap(KeyStore::stashFile).isPresent()) {
      contents.assign(coded, Slot.KEY_RING, Fate.EXPRESSED, "stash file");
    } else {
      contents.carry(coded, Slot.TYPE);
    }
    return true;
  }
}
