// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attls.pagent.flatfile.Ibm1047;

/**
 * What a z/OS system keeps: partitioned data sets with fixed records in EBCDIC, padded with blanks
 * and cut where a line is too long; UNIX files and folders. Data sets and folders must be there
 * before anything is written to them.
 */
public final class ZosDisk {
  private record DataSet(int recordLength, Map<String, List<byte[]>> members) {}

  private static final byte BLANK = 0x40;

  private final Map<String, DataSet> dataSets = new TreeMap<>();
  private final Map<String, byte[]> files = new TreeMap<>();
  private final TreeSet<String> folders = new TreeSet<>(List.of("/"));

  /** Makes an empty partitioned data set. */
  public synchronized ZosDisk partitioned(String name, int recordLength) {
    dataSets.put(name, new DataSet(recordLength, new TreeMap<>()));
    return this;
  }

  /** Makes a sequential data set, empty. */
  public synchronized ZosDisk sequential(String name, int recordLength) {
    partitioned(name, recordLength);
    dataSets.get(name).members.put("", List.of());
    return this;
  }

  /** Makes a folder. */
  public synchronized boolean folder(String path) {
    return !files.containsKey(path) && folders.add(path);
  }

  synchronized boolean isFolder(String path) {
    return folders.contains(path);
  }

  synchronized boolean removeFolder(String path) {
    return folders.remove(path);
  }

  private static String member(HostFile file) {
    return file instanceof HostFile.Member known ? known.name() : "";
  }

  private Optional<DataSet> dataSet(HostFile file) {
    return switch (file) {
      case HostFile.Member known -> Optional.ofNullable(dataSets.get(known.dataSet()));
      case HostFile.DataSet known -> Optional.ofNullable(dataSets.get(known.name()));
      case HostFile.UnixFile known -> Optional.empty();
    };
  }

  /** The text of a file, with the blanks that fill its records. */
  public synchronized Optional<String> read(HostFile file) {
    if (file instanceof HostFile.UnixFile known) {
      return Optional.ofNullable(files.get(known.path())).map(Ibm1047::decode);
    }
    return dataSet(file)
        .map(known -> known.members.get(member(file)))
        .map(
            records -> {
              StringBuilder text = new StringBuilder();
              records.forEach(each -> text.append(Ibm1047.decode(each)).append('\n'));
              return text.toString();
            });
  }

  /** The bytes of a UNIX file. */
  public synchronized byte[] bytes(String path) {
    return files.get(path).clone();
  }

  /** Writes a file. Whether its data set or folder exists. */
  public synchronized boolean write(HostFile file, String text) {
    if (file instanceof HostFile.UnixFile known) {
      int end = Math.max(known.path().lastIndexOf('/'), 1);
      boolean possible =
          folders.contains(known.path().substring(0, end)) && !folders.contains(known.path());
      if (possible) {
        files.put(known.path(), Ibm1047.encode(text));
      }
      return possible;
    }
    Optional<DataSet> found = dataSet(file);
    found.ifPresent(
        dataSet -> {
          List<byte[]> records = new ArrayList<>();
          text.lines().forEach(line -> records.add(record(line, dataSet.recordLength)));
          dataSet.members.put(member(file), records);
        });
    return found.isPresent();
  }

  private static byte[] record(String line, int length) {
    byte[] record = new byte[length];
    byte[] bytes = Ibm1047.encode(line);
    for (int i = 0; i < length; i++) {
      record[i] = i < bytes.length ? bytes[i] : BLANK;
    }
    return record;
  }

  /** Renames: a UNIX file over another one, a member only into a free name. */
  public synchronized boolean rename(HostFile from, HostFile to) {
    if (from instanceof HostFile.UnixFile source && to instanceof HostFile.UnixFile target) {
      byte[] bytes = files.remove(source.path());
      if (bytes != null) {
        files.put(target.path(), bytes);
      }
      return bytes != null;
    }
    Map<String, List<byte[]>> members = dataSet(from).map(DataSet::members).orElse(Map.of());
    if (!members.containsKey(member(from)) || members.containsKey(member(to))) {
      return false;
    }
    members.put(member(to), members.remove(member(from)));
    return true;
  }

  /** Deletes a file. Whether it was there. */
  public synchronized boolean delete(HostFile file) {
    if (file instanceof HostFile.UnixFile known) {
      return files.remove(known.path()) != null;
    }
    return dataSet(file).map(known -> known.members.remove(member(file))).isPresent();
  }

  /** Whether a file is there. */
  public synchronized boolean has(HostFile file) {
    return read(file).isPresent();
  }

  /** The members of a data set, or the files of a folder. */
  public synchronized List<HostFile> beside(HostFile file) {
    List<HostFile> found = new ArrayList<>();
    if (file instanceof HostFile.UnixFile known) {
      String folder = known.path().substring(0, known.path().lastIndexOf('/') + 1);
      for (String path : files.keySet()) {
        if (path.startsWith(folder) && path.indexOf('/', folder.length()) < 0) {
          found.add(new HostFile.UnixFile(path));
        }
      }
    } else if (file instanceof HostFile.Member known) {
      dataSet(file)
          .ifPresent(
              dataSet ->
                  dataSet.members.keySet().stream()
                      .map(name -> new HostFile.Member(known.dataSet(), name))
                      .forEach(found::add));
    }
    return found;
  }
}
