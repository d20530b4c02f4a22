// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.ArrayList;
import java.util.List;
import org.attls.analysis.answers.Protection;
import org.attls.health.posture.Grade;
import org.attls.health.posture.Posture;
import org.attls.ui.stacks.Tone;

/** Says in words what a partner can negotiate under a rule. */
final class PostureText {
  private PostureText() {}

  /** For example {@code weak: TLSv1.2 ... down to SSLv3 ...; no client authentication}. */
  static String of(Posture posture) {
    List<String> parts = new ArrayList<>();
    posture.strongest().ifPresent(best -> parts.add(best));
    posture
        .weakest()
        .filter(worst -> !posture.strongest().equals(posture.weakest()))
        .ifPresent(worst -> parts.add("down to " + worst));
    if (posture.protection() == Protection.PROTECTED) {
      parts.add("client authentication " + posture.client().word());
    } else {
      parts.add(posture.protection().words());
    }
    return posture.grade().word() + ": " + String.join(", ", parts);
  }

  static Tone tone(Grade grade) {
    return switch (grade) {
      case STRONG -> Tone.GOOD;
      case ACCEPTABLE, UNKNOWN -> Tone.PLAIN;
      case WEAK -> Tone.WEAK;
      case BROKEN, NONE -> Tone.BAD;
    };
  }
}
