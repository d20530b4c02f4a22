// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;

/**
 * What the files of a store are called; the same in a data set and in a folder.
 *
 * @param lock the member or file of the lock
 */
record StoreLayout(HostFile lock) {
  private static final Pattern NUMBERED = Pattern.compile("([IF])([0-9]{7})");

  /**
   * The layout of a store.
   *
   * @param place a partitioned data set, or a folder
   * @throws IllegalArgumentException if it is a member
   */
  static StoreLayout at(HostFile place) {
    return switch (place) {
      case HostFile.DataSet known -> new StoreLayout(new HostFile.Member(known.name(), "@LOCK"));
      case HostFile.UnixFile known ->
          new StoreLayout(HostFileNames.parse((known.path() + "/@LOCK").replace("//", "/")));
      case HostFile.Member known ->
          throw new IllegalArgumentException(
              known.printed() + " is a member; a store is a whole data set, or a folder");
    };
  }

  private HostFile named(String name) {
    return HostFileNames.beside(lock, name);
  }

  /** Who took a lock over from whom. */
  HostFile takeOvers() {
    return named("@TAKEN");
  }

  /** The index of a revision. */
  HostFile index(int revision) {
    return named(String.format(Locale.ROOT, "I%07d", revision));
  }

  /** A file of the project. */
  HostFile file(int number) {
    return named(String.format(Locale.ROOT, "F%07d", number));
  }

  /** The revision whose index a file is. */
  static OptionalInt revision(HostFile file) {
    return number(file, "I");
  }

  /** The number of a file of the project. */
  static OptionalInt fileNumber(HostFile file) {
    return number(file, "F");
  }

  private static OptionalInt number(HostFile file, String kind) {
    Matcher parts = NUMBERED.matcher(HostFileNames.last(file));
    return parts.matches() && parts.group(1).equals(kind)
        ? OptionalInt.of(Integer.parseInt(parts.group(2)))
        : OptionalInt.empty();
  }
}
