// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import org.attls.zos.install.Outcome;

/** How an installation ended, in the words of the wizard. */
final class InstallWords {
  private InstallWords() {}

  /** What it came to, and what the user is to do. */
  static String of(Outcome outcome) {
    return switch (outcome) {
      case IN_FORCE -> "The policy is installed and in force.";
      case INSTALLED ->
          "The policy is in production. Whether it is in force is not known: look for EZZ8771I with"
              + " the stack and TTLS, and give the messages with Enter Messages.";
      case NOT_IN_FORCE ->
          "The policy is in production and not in force. Take it back, or correct it and install"
              + " again.";
      case NOTHING_TO_DO -> "Production has this policy already. Nothing was written.";
      case DECLINED -> "Production was not changed.";
      case REFUSED -> "Nothing was sent. Correct the policy first.";
      case FAILED ->
          "Remove the cause and install again: it goes on from there, also after the workbench was"
              + " closed.";
      case CONFLICT ->
          "Nothing was written to production: somebody else changed it. Begin again, and take"
              + " production as it is now for the old policy if that is right.";
      case TAKEN_BACK ->
          "The old policy is in production again. Correct what failed and install again.";
      default -> "Nothing was written.";
    };
  }

  /** Whether the user can have the old policy back. */
  static boolean canBeTakenBack(Outcome outcome) {
    return switch (outcome) {
      case IN_FORCE, INSTALLED, NOT_IN_FORCE, NOTHING_TO_DO -> true;
      default -> false;
    };
  }
}
