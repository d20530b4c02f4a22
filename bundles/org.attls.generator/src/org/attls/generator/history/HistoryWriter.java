// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.history;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Prints a history as people write it by hand: two blanks a level, lines ended by LF. */
final class HistoryWriter {
  private HistoryWriter() {}

  static String write(History history) {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setIndent("  ");
    json.setHtmlSafe(false);
    try {
      json.beginObject();
      if (!history.backingStore().isEmpty()) {
        json.name("backingStore").value(history.backingStore());
      }
      json.name("history").beginArray();
      for (History.Entry entry : history.entries()) {
        entry(json, entry);
      }
      json.endArray();
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can always be written", e);
    }
    return text.append('\n').toString();
  }

  private static void entry(JsonWriter json, History.Entry entry) throws IOException {
    json.beginObject();
    json.name("time").value(entry.time().toString());
    json.name("author").value(entry.author());
    json.name("target").value(entry.target());
    json.name("image").value(entry.image());
    json.name("stack").value(entry.stack());
    if (!entry.text().isEmpty()) {
      json.name("text").value(entry.text());
    }
    json.endObject();
  }
}
