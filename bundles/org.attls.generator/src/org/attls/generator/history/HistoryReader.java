// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.history;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the JSON of a history into its record. What it does not know it refuses. */
final class HistoryReader {
  private static final String BACKING_STORE = "backingStore";
  private static final String HISTORY = "history";
  private static final String TIME = "time";
  private static final String TEXT = "text";
  private static final List<String> REQUIRED = List.of(TIME, "author", "target", "image", "stack");
  private static final Set<String> KEYS = Set.of(TIME, "author", "target", "image", "stack", TEXT);

  private final JsonText json;

  private HistoryReader(JsonText json) {
    this.json = json;
  }

  static History read(Reader reader) throws IOException, HistoryException {
    JsonText json = JsonText.of(reader);
    History history = new HistoryReader(json).history();
    json.end();
    return history;
  }

  private History history() throws HistoryException {
    String backingStore = "";
    List<History.Entry> entries = new ArrayList<>();
    json.begin(JsonToken.BEGIN_OBJECT, "the history");
    KeyGuard keys = new KeyGuard(json, Set.of(BACKING_STORE, HISTORY), "a history");
    while (json.hasNext()) {
      if (keys.next().equals(BACKING_STORE)) {
        backingStore = json.string(BACKING_STORE);
      } else {
        json.begin(JsonToken.BEGIN_ARRAY, '"' + HISTORY + '"');
        while (json.hasNext()) {
          entries.add(entry());
        }
        json.close(JsonToken.END_ARRAY);
      }
    }
    json.close(JsonToken.END_OBJECT);
    return new History(backingStore, entries);
  }

  private History.Entry entry() throws HistoryException {
    JsonText.Mark start = json.mark();
    json.begin(JsonToken.BEGIN_OBJECT, "an entry of the history");
    KeyGuard keys = new KeyGuard(json, KEYS, "an entry of the history");
    Instant time = null;
    while (json.hasNext()) {
      String key = keys.next();
      JsonText.Mark place = json.mark();
      String value = json.string(key);
      keys.keep(key, value);
      if (key.equals(TIME)) {
        time = time(value, place);
      }
    }
    json.close(JsonToken.END_OBJECT);
    Map<String, String> values = keys.values();
    for (String key : REQUIRED) {
      if (!values.containsKey(key)) {
        throw start.problem("an entry of the history lacks \"" + key + '"');
      }
    }
    return new History.Entry(
        time,
        values.get("author"),
        values.get("target"),
        values.get("image"),
        values.get("stack"),
        values.getOrDefault(TEXT, ""));
  }

  private static Instant time(String text, JsonText.Mark place) throws HistoryException {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw place.problem(
          "\"time\" is not a time in UTC such as 2007-06-05T09:39:25Z, but \"" + text + '"');
    }
  }
}
