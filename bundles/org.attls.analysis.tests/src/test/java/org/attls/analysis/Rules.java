// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/** Policies of one rule. */
final class Rules {
  static final Release RELEASE = Release.of("V2R5");

  private Rules() {}

  /** A rule with some lines, and other statements. */
  static EffectiveRule rule(String lines, String others) {
    return EffectiveRule.of(FlatPolicy.read("TTLSRule R\n{\n" + lines + "\n}\n" + others))
        .getFirst();
  }

  /** A rule whose three actions have some lines. */
  static EffectiveRule actions(String group, String environment, String connection) {
    return rule(
        "TTLSGroupActionRef G\nTTLSEnvironmentActionRef E\nTTLSConnectionActionRef C",
        "TTLSGroupAction G\n{\nTTLSEnabled On\n"
            + group
            + "\n}\nTTLSEnvironmentAction E\n{\n"
            + environment
            + "\n}\nTTLSConnectionAction C\n{\n"
            + connection
            + "\n}\n");
  }

  static EffectiveSettings settings(String group, String environment, String connection) {
    return actions(group, environment, connection).settings(RELEASE);
  }
}
