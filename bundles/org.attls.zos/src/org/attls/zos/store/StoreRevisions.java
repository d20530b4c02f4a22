// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostText;

/** The revisions of a store. What one of them holds is never changed. */
final class StoreRevisions {
  /** So that a reader who is slower than a save finds what it reads. */
  private static final int KEPT = 2;

  private final Host host;
  private final StoreLayout layout;

  StoreRevisions(Host host, StoreLayout layout) {
    this.host = host;
    this.layout = layout;
  }

  /** The newest revision that is whole; {@link StoreIndex#EMPTY} if there is none. */
  StoreIndex newest() throws HostException {
    for (HostFile each : indexes(all()).reversed()) {
      Optional<StoreIndex> index = read(each);
      if (index.isPresent()) {
        return index.get();
      }
    }
    return StoreIndex.EMPTY;
  }

  private Optional<StoreIndex> read(HostFile index) throws HostException {
    int revision = StoreLayout.revision(index).orElseThrow();
    return host.read(index)
        .flatMap(StoreIndex::parse)
        .filter(found -> found.revision() == revision);
  }

  private static List<HostFile> indexes(List<HostFile> all) {
    return all.stream().filter(each -> StoreLayout.revision(each).isPresent()).toList();
  }

  /** The texts of a revision by their names. */
  Map<String, String> texts(StoreIndex index) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, StoreIndex.Entry> each : index.files().entrySet()) {
      HostFile file = layout.file(each.getValue().name());
      Optional<String> text = host.read(file);
      if (text.isEmpty() || !Hash.of(text.get()).equals(each.getValue().hash())) {
        throw new StoreException(
            StoreException.Reason.DAMAGED,
            file.printed()
                + (text.isEmpty() ? " is not there" : " was changed by hand")
                + ", so "
                + each.getKey()
                + " cannot be opened; nothing was written here. Bring it back from a backup of the"
                + " data set");
      }
      texts.put(each.getKey(), text.get());
    }
    return texts;
  }

  /** What is in the store now, to be handed to {@link #tidy}. */
  List<HostFile> all() throws HostException {
    return host.beside(layout.lock());
  }

  /** The entries of texts: those that changed are written to files of new names, and read back. */
  Map<String, StoreIndex.Entry> write(StoreIndex base, Map<String, String> texts)
      throws IOException {
    Set<HostFile> taken = Set.copyOf(all());
    Map<String, StoreIndex.Entry> entries = new TreeMap<>();
    for (Map.Entry<String, String> each : texts.entrySet()) {
      String hash = Hash.of(each.getValue());
      StoreIndex.Entry known = base.files().get(each.getKey());
      if (known == null || !known.hash().equals(hash)) {
        known = new StoreIndex.Entry(newName(taken), hash);
        writeOne(layout.file(known.name()), each.getKey(), HostText.normal(each.getValue()));
      }
      entries.put(each.getKey(), known);
    }
    return entries;
  }

  private String newName(Set<HostFile> taken) {
    String name = StoreLayout.newName();
    while (taken.contains(layout.file(name))) {
      name = StoreLayout.newName();
    }
    return name;
  }

  private void writeOne(HostFile file, String path, String text) throws IOException {
    host.write(file, text);
    String back = host.read(file).orElse("");
    if (HostText.same(back, text)) {
      return;
    }
    List<String> wanted = text.lines().toList();
    List<String> found = HostText.normal(back).lines().toList();
    int line = 0;
    while (line < Math.min(wanted.size(), found.size())
        && wanted.get(line).equals(found.get(line))) {
      line++;
    }
    throw new StoreException(
        StoreException.Reason.DAMAGED,
        path
            + " does not come back from "
            + file.printed()
            + " as it was written, from line "
            + (line + 1)
            + " on; nothing was saved. Records that are too short cut lines: make the data set anew"
            + " with longer ones (RECFM=VB,LRECL=1028), or use a folder");
  }

  /**
   * Makes the index of a new revision. Of two callers with the same base one succeeds.
   *
   * @return whether it was made
   */
  boolean commit(StoreIndex index) throws HostException {
    return host.create(layout.index(index.revision()), index.print());
  }

  /** The next number of a revision, over those of indexes that are not whole too. */
  int next() throws HostException {
    return indexes(all()).stream()
            .mapToInt(each -> StoreLayout.revision(each).orElseThrow())
            .max()
            .orElse(0)
        + 1;
  }

  /**
   * Deletes what no revision that is kept names. What came since a save began stays: it may be of
   * somebody who took the lock over and has not made an index yet.
   *
   * @param before what was there when the save began that calls this at its end
   */
  void tidy(List<HostFile> before) throws HostException {
    Set<HostFile> old = Set.copyOf(before);
    List<StoreIndex> kept = new ArrayList<>();
    for (HostFile each : indexes(all()).reversed()) {
      Optional<StoreIndex> index = kept.size() < KEPT ? read(each) : Optional.empty();
      if (index.isPresent()) {
        kept.add(index.get());
      } else if (old.contains(each)) {
        host.delete(each);
      }
    }
    Set<HostFile> named = new HashSet<>();
    kept.forEach(
        index -> index.files().values().forEach(entry -> named.add(layout.file(entry.name()))));
    for (HostFile each : before) {
      if (StoreLayout.isFile(each) && !named.contains(each)) {
        host.delete(each);
      }
    }
  }
}
