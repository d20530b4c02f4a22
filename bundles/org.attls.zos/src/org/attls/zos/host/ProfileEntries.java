// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;

/** The entries of one profile, on the way to a {@link ConnectionProfile}. */
final class ProfileEntries {
  private static final Set<String> KEYS =
      Set.of(
          "protocol",
          "host",
          "port",
          "user",
          "trust",
          "known-hosts",
          "private-key",
          "encoding",
          "verify",
          "store");
  private static final Pattern STACK =
      Pattern.compile("stack\\.([A-Za-z0-9_@#$./-]+)\\.(production|staging|backup|procedure|log)");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");
  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final Pattern USER = Pattern.compile("[A-Za-z#@$][A-Za-z0-9#@$._-]{0,31}");
  private static final Pattern PROCEDURE = Pattern.compile("[A-Z#@$][A-Z0-9#@$]{0,7}");
  private static final int LAST_PORT = 65535;

  private final String name;
  private final Path file;
  private final List<Finding> findings;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private boolean sound = true;

  ProfileEntries(String name, Path file, List<Finding> findings) {
    this.name = name;
    this.file = file;
    this.findings = findings;
  }

  void add(String key, String value, Place place) {
    if (!KEYS.contains(key) && !STACK.matcher(key).matches()) {
      findings.add(Finding.at(FindingCode.CONNECTION_ENTRY_UNKNOWN, place, key));
      sound = false;
      return;
    }
    if (values.put(key, value) != null) {
      refuse(place, key, "it stands here twice");
    }
    places.put(key, place);
  }

  private void refuse(Place place, String key, String why) {
    findings.add(Finding.at(FindingCode.CONNECTION_ENTRY_INVALID, place, name + "." + key, why));
    sound = false;
  }

  Optional<ConnectionProfile> profile() {
    Optional<Protocol> protocol =
        needed(
            "protocol", text -> Protocol.of(text).orElse(null), "write ftps, sftp, zosmf or ftp");
    Optional<String> host =
        needed("host", ProfileEntries::host, "it is no host name and no address");
    Optional<String> user =
        needed("user", text -> matching(USER, text), "it is no user ID of z/OS");
    Optional<Integer> port = optional("port", ProfileEntries::port, "write a number, 1 to 65535");
    Optional<Path> trust = path("trust");
    Optional<Path> knownHosts = path("known-hosts");
    Optional<Path> privateKey = path("private-key");
    Optional<String> encoding =
        optional("encoding", ProfileEntries::encoding, "Java does not know this code page");
    Optional<Boolean> verified =
        optional("verify", ProfileEntries::yesOrNo, "write no, or leave the line out");
    Optional<HostFile> store = file("store");
    Map<String, ProfileTarget> targets = targets();
    if (!sound) {
      return Optional.empty();
    }
    return Optional.of(
        new ConnectionProfile(
            name,
            protocol.orElseThrow(),
            host.orElseThrow(),
            port.orElse(protocol.orElseThrow().port()),
            user.orElseThrow(),
            trust,
            knownHosts,
            privateKey,
            encoding.orElse(ConnectionProfile.DEFAULT_ENCODING),
            verified.orElse(true),
            store,
            targets));
  }

  private Map<String, ProfileTarget> targets() {
    Map<String, ProfileTarget> targets = new LinkedHashMap<>();
    for (String key : new ArrayList<>(values.keySet())) {
      var parts = STACK.matcher(key);
      if (parts.matches() && !targets.containsKey(parts.group(1))) {
        String stack = parts.group(1);
        String prefix = "stack." + stack + ".";
        Optional<HostFile> production =
            needed(prefix + "production", HostFileNames::parse, "it is no file of z/OS");
        Optional<HostFile> staging = file(prefix + "staging");
        Optional<HostFile> backup = file(prefix + "backup");
        Optional<String> procedure =
            optional(
                prefix + "procedure",
                text -> matching(PROCEDURE, text),
                "it is no name of a procedure: capitals, at most 8");
        Optional<HostFile> log = file(prefix + "log");
        if (production.isPresent()) {
          targets.put(
              stack, new ProfileTarget(stack, production.get(), staging, backup, procedure, log));
        }
      }
    }
    return targets;
  }

  private <T> Optional<T> needed(String key, Function<String, T> reader, String why) {
    if (!values.containsKey(key)) {
      findings.add(
          Finding.at(FindingCode.CONNECTION_ENTRY_MISSING, near(key), name, name + "." + key));
      sound = false;
    }
    return optional(key, reader, why);
  }

  /** The first entry of the same stack, or else of the profile. */
  private Place near(String key) {
    String group = key.substring(0, key.lastIndexOf('.') + 1);
    for (Map.Entry<String, Place> each : places.entrySet()) {
      if (each.getKey().startsWith(group)) {
        return each.getValue();
      }
    }
    return Place.start(file.toString());
  }

  private <T> Optional<T> optional(String key, Function<String, T> reader, String why) {
    String text = values.get(key);
    if (text == null) {
      return Optional.empty();
    }
    String reason = why;
    try {
      T value = reader.apply(text);
      if (value != null) {
        return Optional.of(value);
      }
    } catch (IllegalArgumentException e) {
      reason = why.isEmpty() ? e.getMessage() : why;
    }
    refuse(places.get(key), key, reason);
    return Optional.empty();
  }

  private Optional<HostFile> file(String key) {
    return optional(key, HostFileNames::parse, "");
  }

  private Optional<Path> path(String key) {
    return optional(key, this::localPath, "it is no path of this computer");
  }

  private Path localPath(String text) {
    try {
      if (text.startsWith("~/")) {
        return Path.of(System.getProperty("user.home"), text.substring(2));
      }
      return text.isEmpty() ? null : file.toAbsolutePath().resolveSibling(text);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static String host(String text) {
    return HOST.matcher(text).matches() || ADDRESS.matcher(text).matches() ? text : null;
  }

  private static String matching(Pattern pattern, String text) {
    return pattern.matcher(text).matches() ? text : null;
  }

  private static Integer port(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      return null;
    }
    int port = Integer.parseInt(text);
    return port >= 1 && port <= LAST_PORT ? port : null;
  }

  private static String encoding(String text) {
    HostEncoding.of(text);
    return text;
  }

  private static Boolean yesOrNo(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> null;
    };
  }
}
