// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.findings.Place;

/** Reads a file of connection profiles, line by line: {@code NAME.KEY = VALUE}. */
final class ConnectionsReader {
  private static final Pattern LINE = Pattern.compile("\\s*([^=\\s]+)\\s*=\\s*(.*?)\\s*");
  private static final Pattern KEY = Pattern.compile("([A-Za-z0-9_-]+)\\.(.+)");
  private static final Pattern SECRET =
      Pattern.compile(".*(password|passwd|pwd|passphrase|secret|token|passticket).*");

  private final Path file;
  private final String text;
  private final Map<String, ProfileEntries> profiles = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  ConnectionsReader(Path file, String text) {
    this.file = file;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  Connections read() {
    Lines lines = Lines.of(text);
    int start = 0;
    for (String line : text.split("\n", -1)) {
      String bare = line.strip();
      if (!bare.isEmpty() && !bare.startsWith("#") && !bare.startsWith("!")) {
        int offset = start + line.indexOf(bare);
        entry(bare, lines.place(file.toString(), offset, bare.length()));
      }
      start += line.length() + 1;
    }
    List<ConnectionProfile> sound = new ArrayList<>();
    for (ProfileEntries each : profiles.values()) {
      Optional<ConnectionProfile> made = each.profile();
      made.ifPresent(sound::add);
    }
    return new Connections(file, sound, findings);
  }

  private void entry(String line, Place place) {
    Matcher parts = LINE.matcher(line);
    Matcher key = KEY.matcher(parts.matches() ? parts.group(1) : "");
    if (!key.matches()) {
      findings.add(Finding.at(FindingCode.CONNECTION_LINE_UNREADABLE, place));
      return;
    }
    String name = key.group(2).toLowerCase(Locale.ROOT);
    if (SECRET.matcher(name).matches()) {
      // The value is neither kept nor shown.
      findings.add(Finding.at(FindingCode.CONNECTION_SECRET_IN_FILE, place, parts.group(1)));
      return;
    }
    profiles
        .computeIfAbsent(key.group(1), each -> new ProfileEntries(each, file, findings))
        .add(key.group(2), parts.group(2), place);
  }
}
