// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import java.util.Locale;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.ChangeText;
import org.attls.analysis.answers.Danger;

/** Says in words how dangerous changes are. */
final class DangerText {
  private DangerText() {}

  /** The word for a danger. */
  static String word(Danger danger) {
    return danger.name().toLowerCase(Locale.ROOT);
  }

  /** The anchor of the section of a danger. */
  static String id(Danger danger) {
    return word(danger);
  }

  /** The heading of the section of a danger. */
  static String heading(Danger danger) {
    return switch (danger) {
      case EXPOSED -> "Protection is lost";
      case WEAKER -> "Protection is weaker";
      case CHANGED -> "Something else changes";
      case STRONGER -> "Protection is stronger";
      case SECURED -> "Protection is gained";
    };
  }

  /** What a danger means, in one sentence. */
  static String meaning(Danger danger) {
    return switch (danger) {
      case EXPOSED -> "Connections that were protected are not any more, or not always.";
      case WEAKER -> "Connections stay protected, but something about it is weaker.";
      case CHANGED -> "Neither clearly weaker nor clearly stronger.";
      case STRONGER -> "Something about the protection is stronger, and nothing is weaker.";
      case SECURED -> "Connections become protected.";
    };
  }

  /** How a danger is shown: error, warning, info or good. */
  static String style(Danger danger) {
    return switch (danger) {
      case EXPOSED -> "error";
      case WEAKER -> "warning";
      case CHANGED -> "info";
      case STRONGER, SECURED -> "good";
    };
  }

  /** How the worst of changes is shown: bad, warn or good. */
  static String style(List<Change> changes) {
    if (changes.isEmpty()) {
      return "good";
    }
    return switch (changes.getFirst().danger()) {
      case EXPOSED -> "bad";
      case WEAKER, CHANGED -> "warn";
      case STRONGER, SECURED -> "good";
    };
  }

  /**
   * The worst in one sentence.
   *
   * @param changes the changes, the most dangerous first
   */
  static String verdict(List<Change> changes) {
    if (changes.isEmpty()) {
      return "Nothing changes: both policies treat every connection alike.";
    }
    Change worst = changes.getFirst();
    return heading(worst.danger()) + ": " + ChangeText.lines(worst).getFirst();
  }
}
