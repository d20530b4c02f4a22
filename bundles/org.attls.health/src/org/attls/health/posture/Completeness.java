// SPDX-License-Identifier: EPL-2.0

package org.attls.health.posture;

import java.util.Arrays;
import java.util.Optional;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.EffectiveRule;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** Whether all that the actions of a rule say can be relied on. */
public final class Completeness {
  private Completeness() {}

  /** What is missing of the actions of a protected rule; empty if they are complete. */
  public static Optional<String> lack(EffectiveRule rule) {
    if (!rule.coded().containsKey("HandshakeRole")) {
      return Optional.of("no action with a handshake role is at hand");
    }
    return rule.unusable().stream().anyMatch(Completeness::isOfActions)
        ? Optional.of("a line of its actions is faulty, or names a statement that does not exist")
        : Optional.empty();
  }

  /** Whether a line is in an action or names one, and not about the key ring. */
  private static boolean isOfActions(FlatSetting line) {
    String parent = line.parent().map(FlatStatement::canonicalKeyword).orElse("");
    boolean other =
        parent.equals("TTLSKeyringParms")
            || parent.startsWith("Ip")
            || parent.startsWith("Port")
            || parent.equals("TTLSRule")
                && Arrays.stream(ActionLevel.values())
                    .map(ActionLevel::reference)
                    .noneMatch(line::is);
    return !other;
  }
}
