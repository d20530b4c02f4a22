// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads test cases: a line {@code === title} begins a case and its text, a line {@code --- name} a
 * named part of it.
 */
final class Cases {
  /**
   * A case.
   *
   * @param title what it shows
   * @param text the text to work on
   * @param parts the named parts, in order
   */
  record Case(String title, String text, Map<String, String> parts) {
    /** The lines of a part; none if it is absent. */
    List<String> lines(String name) {
      return parts.getOrDefault(name, "").lines().filter(line -> !line.isBlank()).toList();
    }

    @Override
    public String toString() {
      return title;
    }
  }

  private Cases() {}

  static List<Case> read(String file) {
    List<Case> cases = new ArrayList<>();
    for (String block : content(file).split("(?m)^=== ")) {
      if (!block.isBlank()) {
        cases.add(parse(block));
      }
    }
    return cases;
  }

  private static Case parse(String block) {
    String[] sections = block.split("(?m)^--- ");
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 1; i < sections.length; i++) {
      int end = sections[i].indexOf('\n');
      parts.put(sections[i].substring(0, end).strip(), sections[i].substring(end + 1));
    }
    int end = sections[0].indexOf('\n');
    return new Case(sections[0].substring(0, end).strip(), sections[0].substring(end + 1), parts);
  }

  private static String content(String file) {
    try (InputStream in = Cases.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
