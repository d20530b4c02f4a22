// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.attls.zos.host.Faults.When;

/**
 * The z/OSMF REST interface as IBM documents it, over a disk: files, members, ETag, and the
 * console, whose first answer is empty.
 */
final class ZosmfServer implements AutoCloseable {
  private static final String DATA_SETS = "/zosmf/restfiles/ds/";
  private static final String FILES = "/zosmf/restfiles/fs";
  private static final String CONSOLE = "/zosmf/restconsoles/consoles/defcn";

  private final ZosDisk disk;
  private final Faults faults;
  private final HttpServer server;
  private final List<String> commands = new ArrayList<>();

  private ZosmfServer(ZosDisk disk, Faults faults, HttpServer server) {
    this.disk = disk;
    this.faults = faults;
    this.server = server;
  }

  static ZosmfServer start(ZosDisk disk, Certificates certificates, Faults faults)
      throws Exception {
    HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificates.context()));
    ZosmfServer zosmf = new ZosmfServer(disk, faults, server);
    server.createContext("/", zosmf::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return zosmf;
  }

  int port() {
    return server.getAddress().getPort();
  }

  List<String> commands() {
    return commands;
  }

  /** What is answered. */
  private record Reply(int status, String body, String tag) {
    static Reply of(int status, String body) {
      return new Reply(status, body, "");
    }

    static Reply error(int status, String message) {
      JsonObject json = new JsonObject();
      json.addProperty("category", 4);
      json.addProperty("rc", 8);
      json.addProperty("reason", 0);
      json.addProperty("message", message);
      return of(status, json.toString());
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    When when = path.startsWith("/zosmf/restfiles") ? faults.next() : When.NEVER;
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (when == When.BEFORE || when == When.MIDDLE) {
      exchange.close();
      return;
    }
    Reply reply = reply(exchange, path, body);
    if (when == When.AFTER) {
      exchange.close();
      return;
    }
    byte[] bytes = reply.body.getBytes(StandardCharsets.UTF_8);
    if (!reply.tag.isEmpty()) {
      exchange.getResponseHeaders().set("ETag", reply.tag);
    }
    exchange.sendResponseHeaders(reply.status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Reply reply(HttpExchange exchange, String path, String body) {
    String pair = Profiles.USER + ":" + Profiles.PASSWORD;
    String wanted =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    if (!wanted.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      return Reply.error(401, "Unauthorized");
    }
    if (!exchange.getRequestHeaders().containsKey("X-CSRF-ZOSMF-HEADER")) {
      return Reply.error(403, "Forbidden");
    }
    if (path.equals("/zosmf/info")) {
      return Reply.of(200, "{\"zosmf_version\":\"29\"}");
    }
    if (path.startsWith(CONSOLE)) {
      return console(path, body);
    }
    if (path.equals(FILES)) {
      String query = URI.create("x:///?" + exchange.getRequestURI().getRawQuery()).getQuery();
      return list(new HostFile.UnixFile(query.substring("path=".length()) + "/x"), "name");
    }
    if (path.endsWith("/member")) {
      String name = path.substring(DATA_SETS.length(), path.length() - "/member".length());
      return list(new HostFile.Member(name, "X"), "member");
    }
    HostFile file =
        HostFileNames.parse(
            path.startsWith(DATA_SETS)
                ? path.substring(DATA_SETS.length())
                : path.substring(FILES.length()));
    return file(exchange, file, body);
  }

  private Reply file(HttpExchange exchange, HostFile file, String body) {
    synchronized (disk) {
      String tag = disk.read(file).map(text -> Integer.toHexString(text.hashCode())).orElse("");
      return switch (exchange.getRequestMethod()) {
        case "GET" ->
            disk.read(file)
                .map(text -> new Reply(200, text, tag))
                .orElse(Reply.error(404, "not found"));
        case "DELETE" -> disk.delete(file) ? Reply.of(204, "") : Reply.error(404, "not found");
        case "POST" -> {
          boolean free = !disk.has(file) && disk.write(file, "");
          yield free ? Reply.of(201, "") : Reply.error(500, "EDC5117I File exists.");
        }
        default -> put(exchange, file, body, tag);
      };
    }
  }

  private Reply put(HttpExchange exchange, HostFile file, String body, String tag) {
    if ("application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
      return utility(file, JsonParser.parseString(body).getAsJsonObject());
    }
    String match = exchange.getRequestHeaders().getFirst("If-Match");
    if (match != null && !match.equals(tag)) {
      return Reply.error(412, "Precondition Failed");
    }
    if (!disk.write(file, body)) {
      return Reply.error(500, "ISRZ002 Data set not cataloged");
    }
    String now = disk.read(file).orElseThrow();
    return new Reply(204, "", Integer.toHexString(now.hashCode()));
  }

  private Reply utility(HostFile to, JsonObject body) {
    JsonObject from = body.getAsJsonObject("from-dataset");
    HostFile source =
        new HostFile.Member(from.get("dsn").getAsString(), from.get("member").getAsString());
    return disk.rename(source, to) ? Reply.of(200, "") : Reply.error(500, "member in use");
  }

  private Reply list(HostFile file, String key) {
    JsonArray items = new JsonArray();
    for (HostFile each : disk.beside(file)) {
      JsonObject item = new JsonObject();
      item.addProperty(key, HostFileNames.last(each));
      item.addProperty("mode", "-rw-r-----");
      items.add(item);
    }
    JsonObject body = new JsonObject();
    body.add("items", items);
    return Reply.of(200, body.toString());
  }

  private Reply console(String path, String body) {
    if (!path.equals(CONSOLE)) {
      return Reply.of(200, "{\"cmd-response\":\"EZZ8771I PAGENT CONFIG POLICY\\r EZD1586I\"}");
    }
    String command =
        Optional.of(JsonParser.parseString(body).getAsJsonObject().get("cmd").getAsString()).get();
    commands.add(command);
    if (command.startsWith("STOP")) {
      return Reply.error(500, "IEE345I STOP AUTHORITY INVALID");
    }
    return Reply.of(200, "{\"cmd-response\":\"\",\"cmd-response-key\":\"C123\"}");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
