// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;

/** The lock of a store: a file that only one caller can make. */
final class StoreLocks {
  private final Host host;
  private final StoreLayout layout;

  StoreLocks(Host host, StoreLayout layout) {
    this.host = host;
    this.layout = layout;
  }

  /** What is in the file of the lock; empty if there is none. */
  private Optional<String> text() throws HostException {
    return host.read(layout.lock());
  }

  /** Who has the lock; empty if nobody has, or it cannot be told. */
  Optional<StoreLock> holder() throws HostException {
    return text().flatMap(StoreLock::parse);
  }

  /** Whether the lock is the one of a token. */
  boolean isHeld(String token) throws HostException {
    return !token.isEmpty() && holder().filter(lock -> lock.token().equals(token)).isPresent();
  }

  /**
   * Takes the lock.
   *
   * @return who lost it; empty if nobody had it
   * @throws StoreException if somebody has it and it is not to be taken over
   */
  Optional<String> take(StoreLock wanted, boolean takeOver) throws IOException {
    if (host.create(layout.lock(), wanted.print())) {
      return Optional.empty();
    }
    Optional<String> text = text();
    if (text.flatMap(StoreLock::parse).filter(lock -> lock.equals(wanted)).isPresent()) {
      return Optional.empty();
    }
    String holder =
        text.flatMap(StoreLock::parse).map(StoreLock::toString).orElse("somebody (it is damaged)");
    if (!takeOver) {
      throw new StoreException(StoreException.Reason.LOCKED, "the store is locked by " + holder);
    }
    note(wanted, holder);
    host.delete(layout.lock());
    if (!host.create(layout.lock(), wanted.print())) {
      throw new StoreException(
          StoreException.Reason.LOCKED,
          "somebody else took the lock over at the same time: "
              + holder().map(StoreLock::toString).orElse("unknown"));
    }
    return Optional.of(holder);
  }

  private void note(StoreLock wanted, String holder) throws HostException {
    String notes = host.read(layout.takeOvers()).orElse("");
    String note =
        "%s %s\n  took the lock over from\n  %s\n"
            .formatted(Instant.now().toString(), wanted.holder(), holder);
    host.write(layout.takeOvers(), notes + note.replace(" since ", "\n  since "));
  }

  /** Gives the lock back, if it is the one of the token. */
  boolean release(String token) throws HostException {
    boolean held = isHeld(token);
    if (held) {
      host.delete(layout.lock());
    }
    return held;
  }
}
