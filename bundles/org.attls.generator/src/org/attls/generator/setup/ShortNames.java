// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of at most eight characters for records of ACF2 and Top Secret. */
final class ShortNames {
  private static final int MAX = 8;

  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * Short names for some names; each is told from the others.
   *
   * @param kind what a name begins with that cannot be made of its own characters
   */
  ShortNames(String kind, List<String> all) {
    for (String each : all) {
      String plain = each.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9@#$]", "");
      String cut = plain.substring(0, Math.min(MAX, plain.length()));
      boolean good = cut.matches("[A-Z@#$].*") && !names.containsValue(cut);
      names.putIfAbsent(each, good ? cut : numbered(kind));
    }
  }

  private String numbered(String kind) {
    int number = names.size() + 1;
    while (names.containsValue(kind + number)) {
      number++;
    }
    return kind + number;
  }

  String of(String name) {
    return names.get(name);
  }
}
