// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.Locale;
import java.util.Optional;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Protection;

/**
 * The SAF key ring that a rule codes.
 *
 * @param owner the user ID that owns it; empty for the one of the application
 * @param ring its name
 */
record RingName(Optional<String> owner, String ring) {
  /** The parameter that names it. */
  static final String KEYWORD = "Keyring";

  /**
   * The ring of a rule that protects; empty if it has none, or another kind of store: a key
   * database, a token, or a virtual ring, which has no entries of its own.
   */
  static Optional<RingName> of(PolicyRule rule) {
    if (rule.protection() != Protection.PROTECTED
        || rule.effective().coded().containsKey("KeyringPw")
        || rule.effective().coded().containsKey("KeyringStashFile")) {
      return Optional.empty();
    }
    return Optional.ofNullable(rule.effective().coded().get(KEYWORD))
        .map(Coded::value)
        .filter(EffectiveValue.Single.class::isInstance)
        .map(value -> ((EffectiveValue.Single) value).text())
        .filter(text -> !text.startsWith("/") && !text.startsWith("*"))
        .map(RingName::of);
  }

  /** Reads {@code RING} or {@code USER/RING}. */
  static RingName of(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new RingName(Optional.empty(), text)
        : new RingName(
            Optional.of(text.substring(0, slash).toUpperCase(Locale.ROOT)),
            text.substring(slash + 1));
  }

  /** Whether it can be the ring that another name means. */
  boolean fits(RingName other) {
    return ring.equals(other.ring)
        && (owner.isEmpty() || other.owner.isEmpty() || owner.equals(other.owner));
  }

  @Override
  public String toString() {
    return owner.map(user -> user + "/").orElse("") + ring;
  }
}
