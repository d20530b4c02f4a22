// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Finding;
import org.attls.findings.Lines;
import org.attls.health.FlatSources;
import org.attls.health.HealthInput;
import org.attls.health.inventory.Inventory;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/**
 * A policy whose first line names the release, and whose comments at the end of lines name the
 * findings that are expected there.
 *
 * @param name the name of the file
 * @param text the policy
 */
record TlsPolicy(String name, String text) {
  private static final Pattern EXPECTED = Pattern.compile("(?:ERROR|WARNING|INFO) ATTLS\\d{4}");

  static Stream<TlsPolicy> all() {
    try {
      Path folder = Path.of(TlsPolicy.class.getResource("/tls").toURI());
      try (Stream<Path> files = Files.list(folder)) {
        return files.sorted().map(TlsPolicy::read).toList().stream();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TlsPolicy read(Path file) {
    try {
      return new TlsPolicy(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HealthInput input() {
    Release release = Release.of(text.lines().findFirst().orElseThrow().split(" ")[2]);
    return new HealthInput(
        name,
        "",
        "",
        PolicySpace.of(FlatPolicy.read(text), release),
        new FlatSources(name, Lines.of(text)),
        Inventory.NONE);
  }

  List<Finding> findings() {
    return new TlsChecks().check(input()).stream().sorted().toList();
  }

  /** The findings that the comments name, each as line, severity and code. */
  List<String> expected() {
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EXPECTED.matcher(lines.get(i));
      while (matcher.find()) {
        expected.add((i + 1) + " " + matcher.group());
      }
    }
    return expected;
  }

  static String told(Finding finding) {
    return finding.place().line() + " " + finding.severity() + ' ' + finding.code().id();
  }

  @Override
  public String toString() {
    return name;
  }
}
