// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;

/** What a statement wants to be called, before its name is fitted and made unique. */
sealed interface Label {

  /**
   * A name that tells what it stands for.
   *
   * @param parts what is joined by ~; different parts never give the same name
   * @param identity what the name stands for, in full: tells statements apart whose names have the
   *     same parts; the parts themselves if there is no more to say
   */
  record Telling(List<String> parts, List<String> identity) implements Label {
    /** Copies both lists, so that the label cannot change. */
    public Telling {
      parts = List.copyOf(parts);
      identity = List.copyOf(identity);
    }

    /** A label whose parts say all. */
    Telling(List<String> parts) {
      this(parts, parts);
    }

    /** Whether its parts say all, so that among labels of the same parts it is the plain one. */
    boolean isPlain() {
      return parts.equals(identity);
    }
  }

  /**
   * A name with a number, given in the order of first use.
   *
   * @param prefix what stands before the number; each prefix has its own numbers
   * @param suffix what follows after a ~; empty for nothing
   */
  record Counted(String prefix, String suffix) implements Label {
    List<String> parts(int number) {
      String counted = prefix + number;
      return List.of(suffix.isEmpty() ? counted : counted + '~' + suffix);
    }
  }

  /** A label of these parts. */
  static Telling of(String... parts) {
    return new Telling(List.of(parts));
  }

  /** A label with a number. */
  static Counted counted(String prefix, String suffix) {
    return new Counted(prefix, suffix);
  }
}
