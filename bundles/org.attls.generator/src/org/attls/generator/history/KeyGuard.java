// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Watches the keys of one JSON object: each must be known and may come once. */
final class KeyGuard {
  private final JsonText json;
  private final Set<String> known;
  private final String owner;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();

  KeyGuard(JsonText json, Set<String> known, String owner) {
    this.json = json;
    this.known = known;
    this.owner = owner;
  }

  /** The next key of the object. */
  String next() throws HistoryException {
    JsonText.Mark place = json.mark();
    String key = json.name();
    if (!known.contains(key)) {
      throw place.problem(
          owner + " has no key \"" + key + "\", but " + String.join(", ", new TreeSet<>(known)));
    }
    if (!seen.add(key)) {
      throw place.problem('"' + key + "\" is given twice");
    }
    return key;
  }

  void keep(String key, String value) {
    values.put(key, value);
  }

  Map<String, String> values() {
    return values;
  }
}
