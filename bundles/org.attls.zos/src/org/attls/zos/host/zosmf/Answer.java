// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.zosmf;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An answer of the REST interface.
 *
 * @param status the HTTP status
 * @param body the text
 * @param tag the version of the file (ETag); empty if none was told
 */
record Answer(int status, String body, Optional<String> tag) {
  private static final int LONGEST = 200;

  static Answer of(HttpResponse<byte[]> response) {
    return new Answer(
        response.statusCode(),
        new String(response.body(), StandardCharsets.UTF_8),
        response.headers().firstValue("ETag"));
  }

  boolean succeeded() {
    return status >= 200 && status < 300;
  }

  boolean isMissing() {
    return status == 404;
  }

  /** Whether the file is not the one any more whose version was named. */
  boolean isOutdated() {
    return status == 412;
  }

  boolean isLogin() {
    return status == 401;
  }

  /** The object in the text; an empty one if there is none. */
  JsonObject json() {
    try {
      JsonElement read = JsonParser.parseString(body);
      return read.isJsonObject() ? read.getAsJsonObject() : new JsonObject();
    } catch (JsonParseException e) {
      return new JsonObject();
    }
  }

  /** What the system said, in one line: its message, category, return and reason code. */
  String said() {
    JsonObject json = json();
    StringBuilder said = new StringBuilder("HTTP " + status);
    for (String key : new String[] {"message", "category", "rc", "reason"}) {
      if (json.has(key) && json.get(key).isJsonPrimitive()) {
        String value = json.get(key).getAsString().strip().replaceAll("\\s+", " ");
        said.append(", ").append(key.equals("message") ? "" : key + " ");
        said.append(value, 0, Math.min(value.length(), LONGEST));
      }
    }
    return said.toString();
  }
}
