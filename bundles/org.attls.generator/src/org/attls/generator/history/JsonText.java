// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.history;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON text that is read token by token and tells where it stands. Gson has no way to ask for the
 * position, but its reader and its messages print it.
 */
final class JsonText {
  private static final Pattern POSITION = Pattern.compile(" at line (\\d+) column (\\d+)");

  private final String text;
  private final JsonReader reader;

  /** A place in the text, line and column from 1. */
  record Mark(int line, int column) {
    HistoryException problem(String message) {
      return new HistoryException(message, line, column);
    }
  }

  /** A step of the reader, which may meet the end of the text or nonsense. */
  @FunctionalInterface
  private interface Step<T> {
    T run() throws IOException;
  }

  private JsonText(String text) {
    this.text = text;
    reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
  }

  static JsonText of(Reader source) throws IOException {
    StringWriter all = new StringWriter();
    source.transferTo(all);
    return new JsonText(all.toString());
  }

  /** Where the next token begins. Gson may already stand behind its first sign or its word. */
  Mark mark() throws HistoryException {
    read(reader::peek);
    Mark place = place(reader.toString());
    int start = lineStart(place.line);
    int at = start + place.column - 1;
    if (at > start && "\"[{".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    while (at > start && isWord(text.charAt(at - 1))) {
      at--;
    }
    return new Mark(place.line, at - start + 1);
  }

  /** Whether a character is one of a number, or of true, false and null. */
  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "+-.E".indexOf(c) >= 0;
  }

  void begin(JsonToken token, String what) throws HistoryException {
    Mark place = mark();
    boolean array = token == JsonToken.BEGIN_ARRAY;
    if (read(reader::peek) != token) {
      throw place.problem(what + " is not " + (array ? "a list in [ ]" : "an object in { }"));
    }
    read(
        () -> {
          if (array) {
            reader.beginArray();
          } else {
            reader.beginObject();
          }
          return token;
        });
  }

  void close(JsonToken token) throws HistoryException {
    read(
        () -> {
          if (token == JsonToken.END_ARRAY) {
            reader.endArray();
          } else {
            reader.endObject();
          }
          return token;
        });
  }

  boolean hasNext() throws HistoryException {
    return read(reader::hasNext);
  }

  String name() throws HistoryException {
    return read(reader::nextName);
  }

  /** The value of a key, which must be a string. */
  String string(String key) throws HistoryException {
    Mark place = mark();
    if (read(reader::peek) != JsonToken.STRING) {
      throw place.problem('"' + key + "\" is not a text in double quotes");
    }
    return read(reader::nextString);
  }

  /** Makes sure that nothing follows. */
  void end() throws HistoryException {
    read(reader::peek);
  }

  private <T> T read(Step<T> step) throws HistoryException {
    try {
      return step.run();
    } catch (EOFException e) {
      throw place(e.getMessage()).problem("it ends too early");
    } catch (MalformedJsonException e) {
      Mark behind = place(e.getMessage());
      throw new Mark(behind.line, Math.max(1, behind.column - 1))
          .problem("it is not valid JSON" + detail(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can always be read", e);
    }
  }

  /** The part of Gson's message that tells something; empty if it only talks about Gson. */
  private static String detail(String message) {
    Matcher position = POSITION.matcher(message);
    String told = position.find() ? message.substring(0, position.start()) : message;
    if (told.contains("JsonReader")) {
      return "";
    }
    return ": " + told.substring(0, 1).toLowerCase(Locale.ROOT) + told.substring(1);
  }

  /** Where Gson stands, by its own words. */
  private static Mark place(String told) {
    Matcher position = POSITION.matcher(told);
    return position.find()
        ? new Mark(Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)))
        : new Mark(1, 1);
  }

  private int lineStart(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }
}
