// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.attls.policy.project.Reasons;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.Hosts;
import org.attls.zos.store.BackingStore;
import org.attls.zos.store.Holder;
import org.attls.zos.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a project on z/OS. */
@Command(
    name = "store",
    description = {
      "Keeps a project on z/OS, in a data set or folder, so that several people can work on it.",
      "",
      "open    locks the store and fetches its newest revision into DIR",
      "save    saves DIR as a new revision; needs the lock",
      "unlock  gives the lock back",
      "status  tells who has the lock, the newest revision, and what changed in DIR",
      "",
      "Without the lock nothing is saved, and nothing that somebody else saved is written over.",
      "The password is asked for, or taken from ATTLS_PASSWORD_PROFILE."
    })
final class StoreCommand extends ConsoleCommand {
  /** What is to be done. */
  enum Action {
    OPEN,
    SAVE,
    UNLOCK,
    STATUS
  }

  @Parameters(index = "0", paramLabel = "ACTION", description = "open, save, unlock or status.")
  private Action action;

  @Parameters(index = "1", paramLabel = "DIR", description = "The folder of the project here.")
  private Path folder;

  @Option(
      names = {"--from", "--to"},
      paramLabel = "PROFILE",
      required = true,
      description = "The connection profile of the store, with its entry 'store'.")
  private String profileName;

  @Option(
      names = "--connections",
      paramLabel = "FILE",
      description =
          "The connection profiles; connections.properties in DIR, or else in the user's"
              + " configuration folder, if not given.")
  private Path connections;

  @Option(
      names = "--place",
      paramLabel = "FILE",
      description =
          "The data set or folder, such as //'KEN.ATTLS'; that of the profile if not given.")
  private String place;

  @Option(
      names = "--take-over",
      description = "With open: take the lock from who has it. A note of it is kept.")
  private boolean takeOver;

  @Option(names = "--read-only", description = "With open: fetch without the lock, only to look.")
  private boolean readOnly;

  @Option(names = "--unlock", description = "With save: give the lock back afterwards.")
  private boolean unlock;

  StoreCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (takeOver && readOnly || (takeOver || readOnly) && action != Action.OPEN) {
      throw new UsageException("--take-over and --read-only are for open, one of them at a time");
    }
    if (unlock && action != Action.SAVE) {
      throw new UsageException("--unlock is for save; to unlock alone: attls store unlock");
    }
    ConnectionProfile profile = Profiles.find(console, connections, folder, profileName);
    HostFile at = at(profile);
    try (Host host =
        Hosts.open(
            profile,
            new CommandSecrets(console),
            warning -> console.say("warning: " + warning.message()))) {
      Holder me = Holder.here(profile.user(), Version.number(), console.environment());
      run(new BackingStore(host, at, folder, me, Clock.systemUTC()));
      return ExitCode.OK;
    } catch (StoreException e) {
      console.say(e.getMessage() + advice(e.reason()));
      return ExitCode.FINDINGS;
    } catch (HostException e) {
      console.say(e.getMessage());
      return ExitCode.FINDINGS;
    } catch (IOException e) {
      throw new UsageException(folder + ": " + Reasons.of(e));
    }
  }

  private static String advice(StoreException.Reason reason) {
    return switch (reason) {
      case LOCKED ->
          ". Ask that it be released (attls store unlock); if nobody works there any more, take it"
              + " over with --take-over, or look with --read-only";
      case NOT_LOCKED -> ". Take the lock: attls store open";
      case CONFLICT, LOCAL_CHANGES, DAMAGED -> "";
    };
  }

  private HostFile at(ConnectionProfile profile) {
    try {
      HostFile at = StorePlace.of(place, profile);
      if (at instanceof HostFile.Member) {
        throw new UsageException(
            at.printed() + " is a member; a store is a whole data set or a folder");
      }
      return at;
    } catch (IllegalArgumentException e) {
      throw new UsageException("--place " + place + ": " + e.getMessage());
    }
  }

  private void run(BackingStore store) throws IOException {
    switch (action) {
      case OPEN -> open(store);
      case SAVE -> {
        console.out().println("revision " + store.save() + " is saved");
        if (unlock) {
          unlock(store);
        }
      }
      case UNLOCK -> unlock(store);
      case STATUS -> StoreText.print(console.out(), store.status());
    }
  }

  private void open(BackingStore store) throws IOException {
    if (readOnly) {
      store.openReadOnly();
    } else {
      Optional<String> former = store.open(takeOver);
      former.ifPresent(
          holder ->
              console.say(
                  "warning: the lock was taken over from " + holder + "; tell them about it"));
    }
    StoreText.print(console.out(), store.status());
  }

  private void unlock(BackingStore store) throws IOException {
    console
        .out()
        .println(store.unlock() ? "the store is unlocked" : "this folder did not have the lock");
  }
}
