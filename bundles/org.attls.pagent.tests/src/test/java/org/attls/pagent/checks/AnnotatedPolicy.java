// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attls.findings.Lines;
import org.attls.model.facts.Release;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatPolicy;

/**
 * A policy file that says which findings it has: at the end of a line {@code # ERROR ATTLS0607}, or
 * in a comment of its own {@code # expect 3: ERROR ATTLS0607}. {@code # release V2R1} gives the
 * release, and {@code \u0007} stands for a character that nobody sees.
 */
record AnnotatedPolicy(String name, String text) {
  private static final Pattern AT_END =
      Pattern.compile("# ((?:(?:ERROR|WARNING|INFO) ATTLS\\d{4} ?)+)$");
  private static final Pattern ELSEWHERE =
      Pattern.compile("# expect (\\d+): ((?:(?:ERROR|WARNING|INFO) ATTLS\\d{4} ?)+)");
  private static final Pattern ONE = Pattern.compile("(?:ERROR|WARNING|INFO) (ATTLS\\d{4})");
  private static final Pattern RELEASE = Pattern.compile("^# release (\\S+)", Pattern.MULTILINE);
  private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  static List<AnnotatedPolicy> all() {
    Path folder =
        Path.of(
            System.getProperty("attls.root"),
            "bundles/org.attls.pagent.tests/src/test/resources/checks");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(AnnotatedPolicy::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedPolicy read(Path file) {
    try {
      String text = Files.readString(file);
      Matcher escape = ESCAPE.matcher(text);
      return new AnnotatedPolicy(
          file.getFileName().toString(),
          escape.replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Release> release() {
    Matcher release = RELEASE.matcher(text);
    return release.find() ? Optional.of(Release.of(release.group(1))) : Optional.empty();
  }

  /** The findings that it says it has, one a line. */
  String expected() {
    TreeMap<Integer, List<String>> byLine = new TreeMap<>();
    Lines lines = Lines.of(text);
    for (int line = 1; line <= lines.count(); line++) {
      Matcher elsewhere = ELSEWHERE.matcher(lines.text(line));
      Matcher atEnd = AT_END.matcher(lines.text(line));
      if (elsewhere.find()) {
        add(byLine, Integer.parseInt(elsewhere.group(1)), elsewhere.group(2));
      } else if (atEnd.find()) {
        add(byLine, line, atEnd.group(1));
      }
    }
    return shown(byLine);
  }

  /** The findings that it has. */
  String found() {
    TreeMap<Integer, List<String>> byLine = new TreeMap<>();
    Lines lines = Lines.of(text);
    for (Fault fault : faults()) {
      int line = lines.place("", fault.span().start(), 0).line();
      add(byLine, line, fault.severity() + " " + fault.code().id());
    }
    return shown(byLine);
  }

  List<Fault> faults() {
    return FlatChecks.check(FlatPolicy.read(text), release());
  }

  private static void add(TreeMap<Integer, List<String>> byLine, int line, String findings) {
    Matcher one = ONE.matcher(findings);
    while (one.find()) {
      byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(one.group());
    }
  }

  private static String shown(TreeMap<Integer, List<String>> byLine) {
    StringBuilder shown = new StringBuilder();
    byLine.forEach(
        (line, findings) ->
            findings.stream()
                .sorted()
                .forEach(finding -> shown.append(line).append(": ").append(finding).append('\n')));
    return shown.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
