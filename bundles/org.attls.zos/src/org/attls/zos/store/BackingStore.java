// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;
import org.attls.zos.store.StoreException.Reason;

/**
 * A project on z/OS, and the local folder that it is worked on in. Only who has the lock saves, and
 * only on top of the revision that was opened; so nobody writes over what somebody else saved, even
 * if a lock was taken over by mistake. A save that breaks off leaves the revision before it.
 */
public final class BackingStore {
  private final StoreLocks locks;
  private final StoreRevisions revisions;
  private final Path folder;
  private final ProjectFolder files;
  private final Holder me;
  private final String name;
  private final Clock clock;

  /**
   * A store and a folder.
   *
   * @param host the system
   * @param place a partitioned data set or a folder on it, which exists
   * @param folder the local folder
   * @param me who works
   * @param clock tells the time
   * @throws IllegalArgumentException if the place is a member
   */
  public BackingStore(Host host, HostFile place, Path folder, Holder me, Clock clock) {
    StoreLayout layout = StoreLayout.at(place);
    this.locks = new StoreLocks(host, layout);
    this.revisions = new StoreRevisions(host, layout);
    this.folder = folder;
    this.files = new ProjectFolder(folder);
    this.me = me;
    this.clock = clock;
    this.name = host.name().replaceFirst("//[^@]*@", "//") + " " + place.printed();
  }

  /** Whether a store was opened in a folder, or at least asked for its lock. */
  public static boolean isOpenIn(Path folder) {
    return LocalState.isIn(folder);
  }

  /**
   * Takes the lock and fetches the newest revision into the folder. A folder that has the newest
   * one already keeps its changes.
   *
   * @param takeOver whether to take the lock from who has it
   * @return who lost the lock; empty if nobody did
   * @throws StoreException if it is locked, or local changes would be lost
   */
  public Optional<String> open(boolean takeOver) throws IOException {
    LocalState state = state().orElseGet(this::fresh);
    String token = state.token();
    Optional<String> former = Optional.empty();
    requireNothingToLose(state, revisions.newest());
    if (!locks.isHeld(token)) {
      token = Hash.token();
      // Kept first: should the connection break, the lock is known as our own.
      state.withToken(token).write(folder);
      former =
          locks.take(
              new StoreLock(me, clock.instant().truncatedTo(ChronoUnit.SECONDS), token), takeOver);
    }
    try {
      fetch(state.withToken(token));
    } catch (StoreException e) {
      locks.release(token);
      throw e;
    }
    return former;
  }

  /** Fetches the newest revision without a lock; the folder cannot be saved. */
  public void openReadOnly() throws IOException {
    fetch(state().orElseGet(this::fresh));
  }

  private LocalState fresh() {
    return new LocalState(name, 0, "", "", Map.of());
  }

  private Optional<LocalState> state() throws IOException {
    Optional<LocalState> state = LocalState.read(folder);
    state = state.filter(known -> known.store().equals(name) || !known.isBlank());
    if (state.filter(known -> !known.store().equals(name)).isPresent()) {
      throw new StoreException(
          Reason.LOCAL_CHANGES,
          folder + " belongs to another store, " + state.get().store() + "; take another folder");
    }
    return state;
  }

  private void fetch(LocalState state) throws IOException {
    StoreIndex newest = revisions.newest();
    boolean own = !state.save().isEmpty() && newest.save().equals(state.save());
    if (own || newest.revision() == state.revision()) {
      (own ? state.at(newest) : state).write(folder);
      return;
    }
    requireNothingToLose(state, newest);
    Map<String, String> texts = revisions.texts(newest);
    for (Map.Entry<String, String> each : texts.entrySet()) {
      files.write(each.getKey(), each.getValue());
    }
    for (String gone : state.files().keySet()) {
      if (!texts.containsKey(gone)) {
        files.delete(gone);
      }
    }
    state.at(newest).write(folder);
  }

  private void requireNothingToLose(LocalState state, StoreIndex newest) throws IOException {
    boolean own = !state.save().isEmpty() && newest.save().equals(state.save());
    if (!own && newest.revision() != state.revision() && !files.hashes().equals(state.files())) {
      throw Refusals.lost(folder, newest);
    }
  }

  /**
   * Saves the folder as a new revision.
   *
   * @return the newest revision, which is the old one if nothing changed
   * @throws StoreException if the caller has no lock, or somebody else saved
   */
  public int save() throws IOException {
    LocalState state =
        state()
            .orElseThrow(
                () -> new StoreException(Reason.NOT_LOCKED, "no store is open in " + folder));
    requireLock(state);
    List<HostFile> before = revisions.all();
    StoreIndex newest = revisions.newest();
    if (!state.save().isEmpty() && newest.save().equals(state.save())) {
      state = state.at(newest);
      state.write(folder);
    }
    if (newest.revision() != state.revision()) {
      throw Refusals.conflict(state, newest);
    }
    Map<String, String> texts = files.texts();
    Map<String, String> hashes = files.hashes();
    if (hashes.equals(state.files())) {
      return newest.revision();
    }
    Map<String, StoreIndex.Entry> entries = revisions.write(newest, texts);
    StoreIndex index =
        new StoreIndex(
            revisions.next(),
            Hash.token(),
            me,
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            entries);
    requireLock(state);
    requireNewest(state, newest);
    state.withSave(index.save()).write(folder);
    if (!revisions.commit(index)) {
      throw Refusals.conflict(state, revisions.newest());
    }
    requireNewest(state, index);
    state.at(index).write(folder);
    tidy(before);
    return index.revision();
  }

  /**
   * Asked after the number of the new revision was chosen, and again when it is made: whoever saved
   * meanwhile took that number, or is seen here.
   */
  private void requireNewest(LocalState state, StoreIndex wanted) throws IOException {
    StoreIndex now = revisions.newest();
    if (!now.equals(wanted)) {
      throw Refusals.conflict(state, now);
    }
  }

  /** What was left over does no harm, and the next save tidies up again. */
  private void tidy(List<HostFile> before) {
    try {
      revisions.tidy(before);
    } catch (HostException e) {
      // The save itself is done.
    }
  }

  private void requireLock(LocalState state) throws IOException {
    if (locks.isHeld(state.token())) {
      return;
    }
    throw Refusals.notLocked(locks.holder());
  }

  /**
   * Gives the lock back.
   *
   * @return whether this folder had it
   */
  public boolean unlock() throws IOException {
    Optional<LocalState> state = state();
    boolean released = state.isPresent() && locks.release(state.get().token());
    if (state.isPresent()) {
      state.get().withToken("").write(folder);
    }
    return released;
  }

  /** How folder and store stand. */
  public StoreStatus status() throws IOException {
    Optional<LocalState> state = state();
    StoreIndex newest = revisions.newest();
    TreeSet<String> changed = new TreeSet<>();
    if (state.isPresent()) {
      Map<String, String> now = files.hashes();
      changed.addAll(now.keySet());
      changed.addAll(state.get().files().keySet());
      LocalState known = state.get();
      changed.removeIf(
          path -> now.containsKey(path) && now.get(path).equals(known.files().get(path)));
    }
    return new StoreStatus(
        name,
        locks.holder(),
        state.isPresent() && locks.isHeld(state.get().token()),
        newest.revision(),
        newest.revision() == 0 ? "" : newest.by() + ", " + newest.when(),
        state.map(LocalState::revision),
        List.copyOf(changed));
  }
}
