// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

/** How an installation ended. */
public enum Outcome {
  /** The new policy is in production, and a message proves that it is in force. */
  IN_FORCE("The policy is installed and in force."),
  /** The new policy is in production; nothing proves that it is in force. */
  INSTALLED(
      "The policy is in production. Find out whether it is in force: look for EZZ8771I with the"
          + " stack and TTLS, then run the same command with --messages and the messages."),
  /** The new policy is in production and not in force. */
  NOT_IN_FORCE(
      "The policy is in production and not in force. Take it back with --undo, or correct it and"
          + " install again."),
  /** Production had the policy already. */
  NOTHING_TO_DO("Production has this policy already; --refresh refreshes the Policy Agent."),
  /** Only looked. */
  STATUS("Nothing was written."),
  /** Only compared. */
  DRY_RUN("Nothing was written. Without --dry-run the policy is installed."),
  /** The user said no. */
  DECLINED("Production was not changed."),
  /** The policy has errors. */
  REFUSED("Nothing was sent. Correct the policy first."),
  /** A step failed. */
  FAILED("Remove the cause and run the same command again: it goes on from there."),
  /** Somebody else changed production. */
  CONFLICT(
      "Nothing was written to production. See what was changed: --dry-run --restart; then"
          + " install with --restart."),
  /** The old policy was written back. */
  TAKEN_BACK("The old policy is in production again. Correct what failed and install again.");

  private final String next;

  Outcome(String next) {
    this.next = next;
  }

  /** What the user is to do, as a sentence. */
  String next() {
    return next;
  }
}
