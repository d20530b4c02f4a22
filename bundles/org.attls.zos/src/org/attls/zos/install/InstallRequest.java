// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What is to be installed, and where.
 *
 * @param profile the name of the connection profile
 * @param system the host that the policy goes to, for the history
 * @param author who installs, for the history
 * @param hosts connects to the system
 * @param files where the policy goes
 * @param policy the policy
 * @param folder the folder of the project; the record of the installation and the history lie there
 * @param history the history file; made if it is not there
 * @param clock tells the time of the installation
 * @param patience waits while the log of the Policy Agent has no answer yet
 * @param wish what else the user asks for
 */
public record InstallRequest(
    String profile,
    String system,
    String author,
    HostSource hosts,
    InstallFiles files,
    NewPolicy policy,
    Path folder,
    Path history,
    Clock clock,
    Patience patience,
    Wish wish) {

  /**
   * What the user asks for.
   *
   * @param dryRun compare only; nothing is written
   * @param restart take production as it is now for the old policy, and forget the last run
   * @param refresh refresh also where production has the policy already
   * @param messages what the Policy Agent said after a refresh that the user issued; empty if that
   *     is not given
   */
  public record Wish(boolean dryRun, boolean restart, boolean refresh, Optional<String> messages) {
    /** Nothing but to install. */
    public static final Wish NONE = new Wish(false, false, false, Optional.empty());
  }

  /** Waits between two looks at a log. */
  @FunctionalInterface
  public interface Patience {
    /** Two seconds each, ten seconds in all. */
    Patience USUAL =
        looks -> {
          try {
            Thread.sleep(2_000);
            return looks < 5;
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
          }
        };

    /**
     * Waits.
     *
     * @param looks how often was looked already, from 1
     * @return whether to look again
     */
    boolean pause(int looks);
  }

  /** A request with the usual clock and patience, and no other wish. */
  public static InstallRequest of(
      String profile,
      String system,
      String author,
      HostSource hosts,
      InstallFiles files,
      NewPolicy policy,
      Path folder) {
    return new InstallRequest(
        profile,
        system,
        author,
        hosts,
        files,
        policy,
        folder,
        folder.resolve("history.json"),
        Clock.systemUTC(),
        Patience.USUAL,
        Wish.NONE);
  }

  /** The same with wishes. */
  public InstallRequest with(Wish other) {
    return new InstallRequest(
        profile, system, author, hosts, files, policy, folder, history, clock, patience, other);
  }

  /** The same with another history file. */
  public InstallRequest withHistory(Path file) {
    return new InstallRequest(
        profile, system, author, hosts, files, policy, folder, file, clock, patience, wish);
  }

  /** The same at another time, without waiting. */
  public InstallRequest at(Clock time, Patience waiting) {
    return new InstallRequest(
        profile, system, author, hosts, files, policy, folder, history, time, waiting, wish);
  }
}
