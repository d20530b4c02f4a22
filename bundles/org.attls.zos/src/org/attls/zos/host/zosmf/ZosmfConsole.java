// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.zosmf;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostException.Reason;

/**
 * The console services of z/OSMF. An answer that is empty may come later: IBM says to ask for it
 * again by its key.
 */
final class ZosmfConsole {
  private static final String CONSOLE = "/zosmf/restconsoles/consoles/defcn";
  private static final Pattern KEY = Pattern.compile("C[0-9]{1,10}");
  private static final int TRIES = 3;
  private static final long PAUSE_MILLISECONDS = 1000;

  private final Rest rest;
  private final String system;

  ZosmfConsole(Rest rest, String system) {
    this.rest = rest;
    this.system = system;
  }

  List<String> issue(String command) throws HostException {
    JsonObject body = new JsonObject();
    body.addProperty("cmd", command);
    Answer answer =
        rest.send(
            rest.to(CONSOLE)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString())));
    if (!answer.succeeded()) {
      throw new HostException(
          Reason.REFUSED,
          system + ": the command '" + command + "' was refused (" + answer.said() + ").",
          null);
    }
    List<String> lines = lines(answer);
    String key = word(answer, "cmd-response-key");
    for (int i = 0; i < TRIES && lines.isEmpty() && KEY.matcher(key).matches(); i++) {
      pause();
      Answer late = rest.send(rest.to(CONSOLE + "/solmsgs/" + key).GET());
      lines = late.succeeded() ? lines(late) : lines;
    }
    return lines;
  }

  private static String word(Answer answer, String key) {
    JsonElement value = answer.json().get(key);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  private static List<String> lines(Answer answer) {
    List<String> lines = new ArrayList<>();
    for (String each : word(answer, "cmd-response").split("\\R")) {
      if (!each.isBlank()) {
        lines.add(each.stripTrailing());
      }
    }
    return lines;
  }

  private static void pause() throws HostException {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HostException(Reason.CONNECTION, "interrupted", e);
    }
  }
}
