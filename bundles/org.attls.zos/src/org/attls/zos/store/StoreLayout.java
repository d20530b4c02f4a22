// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.security.SecureRandom;
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
  private static final Pattern INDEX = Pattern.compile("I([0-9]{7})");
  private static final Pattern FILE = Pattern.compile("F[A-Z0-9]{7}");
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final int LENGTH = 7;
  private static final SecureRandom RANDOM = new SecureRandom();

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
  HostFile file(String name) {
    return named(name);
  }

  /** A name for a file of the project that no other save takes at the same time. */
  static String newName() {
    StringBuilder name = new StringBuilder("F");
    for (int i = 0; i < LENGTH; i++) {
      name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return name.toString();
  }

  /** The revision whose index a file is. */
  static OptionalInt revision(HostFile file) {
    Matcher parts = INDEX.matcher(HostFileNames.last(file));
    return parts.matches() ? OptionalInt.of(Integer.parseInt(parts.group(1))) : OptionalInt.empty();
  }

  /** Whether it is a file of the project. */
  static boolean isFile(HostFile file) {
    return FILE.matcher(HostFileNames.last(file)).matches();
  }
}
