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
    for (HostFile each : indexes(host.beside(layout.lock())).reversed()) {
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
      HostFile file = layout.file(each.getValue().number());
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

  /**
   * The entries of texts: those that changed are written to files of new numbers, and read back.
   */
  Map<String, StoreIndex.Entry> write(StoreIndex base, Map<String, String> texts)
      throws IOException {
    int number =
        host.beside(layout.lock()).stream()
            .mapToInt(each -> StoreLayout.fileNumber(each).orElse(0))
            .max()
            .orElse(0);
    Map<String, StoreIndex.Entry> entries = new TreeMap<>();
    for (Map.Entry<String, String> each : texts.entrySet()) {
      String hash = Hash.of(each.getValue());
      StoreIndex.Entry known = base.files().get(each.getKey());
      if (known == null || !known.hash().equals(hash)) {
        known = new StoreIndex.Entry(++number, hash);
        writeOne(layout.file(number), each.getKey(), HostText.normal(each.getValue()));
      }
      entries.put(each.getKey(), known);
    }
    return entries;
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
    return indexes(host.beside(layout.lock())).stream()
            .mapToInt(each -> StoreLayout.revision(each).orElseThrow())
            .max()
            .orElse(0)
        + 1;
  }

  /** Deletes what no revision that is kept names. */
  void tidy() throws HostException {
    List<HostFile> all = host.beside(layout.lock());
    List<StoreIndex> kept = new ArrayList<>();
    for (HostFile each : indexes(all).reversed()) {
      Optional<StoreIndex> index = kept.size() < KEPT ? read(each) : Optional.empty();
      if (index.isPresent()) {
        kept.add(index.get());
      } else {
        host.delete(each);
      }
    }
    Set<Integer> named = new HashSet<>();
    kept.forEach(index -> index.files().values().forEach(file -> named.add(file.number())));
    for (HostFile each : all) {
      if (StoreLayout.fileNumber(each).isPresent()
          && !named.contains(StoreLayout.fileNumber(each).getAsInt())) {
        host.delete(each);
      }
    }
  }
}
