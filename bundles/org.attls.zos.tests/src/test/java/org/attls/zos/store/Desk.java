// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.attls.zos.host.Faults;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.MemoryHost;
import org.attls.zos.host.ZosDisk;

/** A user with a folder, who connects to a store for each thing that is done. */
final class Desk {
  static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  private final ZosDisk disk;
  private final HostFile place;
  private final String user;
  final Path folder;
  final Faults faults = new Faults();

  Desk(ZosDisk disk, HostFile place, String user, Path folder) {
    this.disk = disk;
    this.place = place;
    this.user = user;
    this.folder = folder;
  }

  /** A new connection. */
  BackingStore store() {
    return new BackingStore(
        new MemoryHost(disk, faults),
        place,
        folder,
        new Holder(user, "desk-" + user, "0.1.0"),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  Desk put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** The files of the project. */
  Map<String, String> files() throws IOException {
    return new TreeMap<>(new ProjectFolder(folder).texts());
  }
}
