// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.zosmf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostEncoding;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostException.Reason;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;
import org.attls.zos.host.HostText;
import org.attls.zos.host.NewMember;
import org.attls.zos.host.Secrets;

/**
 * The z/OSMF REST interface: data sets, UNIX files and the console. The system converts texts to
 * the code page of the profile. {@link #create} makes a member as {@link NewMember} does; a UNIX
 * file is made by a request that fails if there is one; a sequential data set is written after
 * looking that there is none, which another caller may do at the same time.
 */
public final class ZosmfHost implements Host {
  private final ConnectionProfile profile;
  private final Rest rest;

  /** The versions of files as this connection saw them last. */
  private final Map<HostFile, String> tags = new HashMap<>();

  private ZosmfHost(ConnectionProfile profile, Rest rest) {
    this.profile = profile;
    this.rest = rest;
  }

  /** Makes the client and tries the login. */
  public static ZosmfHost open(ConnectionProfile profile, Secrets secrets) throws HostException {
    ZosmfHost host = new ZosmfHost(profile, new Rest(profile, secrets));
    try {
      Answer answer = host.rest.send(host.rest.to("/zosmf/info").GET());
      if (!answer.succeeded()) {
        throw new HostException(
            Reason.REFUSED,
            profile.address() + ": this is no z/OSMF (" + answer.said() + ").",
            null);
      }
      return host;
    } catch (HostException e) {
      host.close();
      throw e;
    }
  }

  @Override
  public String name() {
    return profile.address();
  }

  private HostException refused(HostFile file, String what, Answer answer) {
    return new HostException(
        Reason.REFUSED,
        name() + ": " + file.printed() + " cannot be " + what + " (" + answer.said() + ").",
        null);
  }

  private HttpRequest.Builder text(HostFile file) {
    String type = "text;fileEncoding=" + profile.encoding();
    return rest.to(Resource.of(file)).header("X-IBM-Data-Type", type);
  }

  private static HttpRequest.Builder put(HttpRequest.Builder request, JsonObject body) {
    return request
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(body.toString()));
  }

  @Override
  public Optional<String> read(HostFile file) throws HostException {
    Answer answer = rest.send(text(file).GET());
    if (answer.isMissing()) {
      return Optional.empty();
    }
    if (!answer.succeeded()) {
      throw refused(file, "read", answer);
    }
    remember(file, answer);
    String text = answer.body().replace("\r\n", "\n");
    return Optional.of(file instanceof HostFile.UnixFile ? text : HostText.normal(text));
  }

  private void remember(HostFile file, Answer answer) {
    tags.remove(file);
    answer.tag().ifPresent(tag -> tags.put(file, tag));
  }

  /** A file that was read before is only replaced if it has not changed since. */
  @Override
  public void write(HostFile file, String text) throws HostException {
    HostEncoding.of(profile.encoding()).encode(text, file);
    HttpRequest.Builder request =
        text(file)
            .header("Content-Type", "text/plain; charset=UTF-8")
            .PUT(BodyPublishers.ofString(text));
    if (tags.containsKey(file)) {
      request.header("If-Match", tags.get(file));
    }
    Answer answer = rest.send(request);
    remember(file, answer);
    if (answer.isOutdated()) {
      throw new HostException(
          Reason.CONFLICT,
          name() + ": " + file.printed() + " was changed by somebody else; it was not written.",
          null);
    }
    if (!answer.succeeded()) {
      throw refused(file, "written", answer);
    }
  }

  @Override
  public boolean create(HostFile file, String text) throws HostException {
    switch (file) {
      case HostFile.Member member -> {
        return NewMember.create(this, this::renamed, member, text);
      }
      case HostFile.UnixFile path -> {
        if (!made(path)) {
          return false;
        }
      }
      case HostFile.DataSet dataSet -> {
        if (read(dataSet).isPresent()) {
          return false;
        }
      }
    }
    write(file, text);
    return true;
  }

  private boolean made(HostFile.UnixFile file) throws HostException {
    JsonObject body = new JsonObject();
    body.addProperty("type", "file");
    body.addProperty("mode", "rw-r-----");
    Answer answer =
        rest.send(
            rest.to(Resource.of(file))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    if (!answer.succeeded() && !beside(file).contains(file)) {
      throw refused(file, "made", answer);
    }
    return answer.succeeded();
  }

  private boolean renamed(HostFile.Member from, HostFile.Member to) throws HostException {
    return rest.send(put(rest.to(Resource.of(to)), RenameRequest.of(from))).succeeded();
  }

  @Override
  public void delete(HostFile file) throws HostException {
    tags.remove(file);
    Answer answer = rest.send(rest.to(Resource.of(file)).DELETE());
    if (!answer.succeeded() && !answer.isMissing()) {
      throw refused(file, "deleted", answer);
    }
  }

  @Override
  public List<HostFile> beside(HostFile file) throws HostException {
    if (file instanceof HostFile.DataSet known) {
      throw new HostException(Reason.REFUSED, known.printed() + " has no members", null);
    }
    Answer answer = rest.send(rest.to(Resource.list(file)).header("X-IBM-Max-Items", "0").GET());
    if (answer.isMissing()) {
      return List.of();
    }
    JsonElement items = answer.json().get("items");
    if (!answer.succeeded() || !(items instanceof JsonArray listed)) {
      throw refused(file, "listed", answer);
    }
    TreeMap<String, HostFile> found = new TreeMap<>();
    for (JsonElement each : listed) {
      ListedName.of(each, file)
          .ifPresent(name -> found.put(name, HostFileNames.beside(file, name)));
    }
    return List.copyOf(found.values());
  }

  @Override
  public Optional<List<String>> command(String command) throws HostException {
    return Optional.of(new ZosmfConsole(rest, name()).issue(command));
  }

  @Override
  public void close() {
    rest.close();
  }
}
