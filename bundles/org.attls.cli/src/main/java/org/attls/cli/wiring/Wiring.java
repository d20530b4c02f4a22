// SPDX-License-Identifier: EPL-2.0

package org.attls.cli.wiring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the instance of each key comes from. As text, a line is a key with its wire, and the lines
 * after it that begin with a tab are its points; tabs separate what they say.
 *
 * @param wires by the texts of the keys; see {@link KeyText}
 */
record Wiring(Map<String, Wire> wires) {
  private static final String TAB = "\t";

  /** What a key's instance is. */
  enum Source {
    /** A text; the detail is the text. */
    TEXT,
    /** A truth value; the detail is {@code true} or {@code false}. */
    FLAG,
    /** The injector itself. */
    INJECTOR,
    /** What a method of the language's module returns; the detail is its name. */
    MODULE,
    /** What the provider gives that a method of the language's module returns. */
    MODULE_PROVIDER,
    /** The instance of the key that is the detail. */
    KEY,
    /** A provider of instances of the key that is the detail. */
    PROVIDER,
    /** What the provider gives that is the instance of the key that is the detail. */
    PROVIDED,
    /** A new object; the points say how it is made. */
    NEW
  }

  /** How long an instance lives. */
  enum Scope {
    EACH,
    ONE,
    /** As {@link #ONE}, and made together with the injector. */
    EAGER
  }

  /**
   * Where a key's instance comes from.
   *
   * @param points the constructor that makes it, then what is injected into it, in that order
   */
  record Wire(Scope scope, Source source, String detail, List<Point> points) {
    private static Wire read(String[] words) {
      return new Wire(
          Scope.valueOf(words[1]), Source.valueOf(words[2]), words[3], new ArrayList<>());
    }

    private void write(String key, StringBuilder text) {
      text.append(String.join(TAB, key, scope.name(), source.name(), detail)).append('\n');
      points.forEach(point -> point.write(text));
    }
  }

  /** What takes instances. */
  enum Kind {
    CONSTRUCTOR,
    FIELD,
    METHOD
  }

  /**
   * A constructor, a field or a method that takes instances.
   *
   * @param owner the class that declares it
   * @param name its name; empty for a constructor
   * @param types the classes that it takes
   * @param keys what it is given, one for each type
   */
  record Point(Kind kind, String owner, String name, List<String> types, List<String> keys) {
    private static final int FIXED = 4;

    private static Point read(String[] words) {
      int middle = FIXED + (words.length - FIXED) / 2;
      List<String> all = List.of(words);
      return new Point(
          Kind.valueOf(words[1]),
          words[2],
          words[3],
          all.subList(FIXED, middle),
          all.subList(middle, words.length));
    }

    private void write(StringBuilder text) {
      text.append(String.join(TAB, "", kind.name(), owner, name));
      types.forEach(type -> text.append(TAB).append(type));
      keys.forEach(key -> text.append(TAB).append(key));
      text.append('\n');
    }
  }

  /** Reads what {@link #text} wrote. */
  static Wiring read(Iterable<String> lines) {
    Map<String, Wire> wires = new HashMap<>();
    List<Point> points = List.of();
    for (String line : lines) {
      String[] words = line.split(TAB, -1);
      if (words[0].isEmpty()) {
        points.add(Point.read(words));
      } else {
        Wire wire = Wire.read(words);
        wires.put(words[0], wire);
        points = wire.points();
      }
    }
    return new Wiring(wires);
  }

  /** The wiring as text, in the order of the keys. */
  String text() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(wires).forEach((key, wire) -> wire.write(key, text));
    return text.toString();
  }
}
