// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the last installation on a stack came. It has no secret in it, and of the policies only
 * marks by which they are recognised.
 *
 * @param production the production file, as printed
 * @param policyHash the mark of the policy that was to be installed, without comments
 * @param newHash the mark of its text
 * @param oldHash the mark of the production file before; empty if there was none
 * @param backup the backup as printed, named before it is written; empty if there is none yet
 * @param logEntry what the change is for; empty until that is known
 * @param author who installs
 * @param time when it began, in UTC; the time of the history entry
 * @param begun the last step that was begun
 * @param done the last step that ended well; empty before the first
 * @param end how it ended; {@link End#OPEN} while it has not
 */
record Journal(
    String production,
    String policyHash,
    String newHash,
    Optional<String> oldHash,
    Optional<String> backup,
    String logEntry,
    String author,
    Instant time,
    Step begun,
    Optional<Step> done,
    End end) {

  /** How an installation ended. */
  enum End {
    /** It was interrupted; the next run goes on. */
    OPEN,
    /** The new policy is in production and known to be in force. */
    IN_FORCE,
    /** The new policy is in production; whether it is in force is not known. */
    INSTALLED,
    /** The old policy was written back. */
    TAKEN_BACK
  }

  /** The record of an installation that begins. */
  static Journal begin(
      String production, StoredText wanted, Optional<String> oldHash, String author, Instant time) {
    return new Journal(
        production,
        wanted.policyHash(),
        wanted.hash(),
        oldHash,
        Optional.empty(),
        "",
        author,
        time,
        Step.COMPARE,
        Optional.of(Step.COMPARE),
        End.OPEN);
  }

  /** Whether a step ended well. */
  boolean has(Step step) {
    return done.isPresent() && done.get().compareTo(step) >= 0;
  }

  /** Whether a step was begun, so that its effect may be there. */
  boolean mayHave(Step step) {
    return begun.compareTo(step) >= 0;
  }

  /** The mark that production has if all went well, or was undone. */
  Optional<String> expected() {
    return end == End.IN_FORCE || end == End.INSTALLED ? Optional.of(newHash) : oldHash;
  }

  Journal beginning(Step step) {
    return new Journal(
        production, policyHash, newHash, oldHash, backup, logEntry, author, time, step, done, end);
  }

  Journal after(Step step) {
    return new Journal(
        production,
        policyHash,
        newHash,
        oldHash,
        backup,
        logEntry,
        author,
        time,
        step,
        Optional.of(step),
        end);
  }

  /** The same while the old policy is written back: production may have a part of it. */
  Journal reopened() {
    return new Journal(
        production,
        policyHash,
        newHash,
        oldHash,
        backup,
        logEntry,
        author,
        time,
        Step.REPLACE,
        Optional.empty(),
        End.OPEN);
  }

  /** The same policy, whose comments may be others by now. */
  Journal withText(StoredText wanted) {
    return new Journal(
        production,
        policyHash,
        wanted.hash(),
        oldHash,
        backup,
        logEntry,
        author,
        time,
        begun,
        done,
        end);
  }

  Journal withBackup(String printed) {
    return new Journal(
        production,
        policyHash,
        newHash,
        oldHash,
        Optional.of(printed),
        logEntry,
        author,
        time,
        begun,
        done,
        end);
  }

  Journal withLogEntry(String text) {
    return new Journal(
        production, policyHash, newHash, oldHash, backup, text, author, time, begun, done, end);
  }

  Journal ending(End how) {
    return new Journal(
        production, policyHash, newHash, oldHash, backup, logEntry, author, time, begun, done, how);
  }
}
