// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;

/**
 * Reads a generated policy back, strictly: header, then blocks in the layout of IBM's Configuration
 * Assistant, and nothing else. It shares no code with the writer.
 *
 * @param header the lines at the top, with their comment signs
 * @param blocks the statements
 */
record PolicyText(List<String> header, List<Statement> blocks) {
  private static final Pattern HEAD = Pattern.compile("(\\w+) +(\\S+)");
  private static final Pattern LINE = Pattern.compile(" {2}(?: {2})?([\\w.]+) +(\\S.*)");
  private static final Pattern BLOCK = Pattern.compile("  (\\w+)");
  private static final int VALUE_INDEX = 34;

  /**
   * A parameter and its value.
   *
   * @param block the unnamed block in place that it stands in, or empty
   */
  record Setting(String keyword, String value, String block) {}

  /** A block. */
  record Statement(String keyword, String name, List<Setting> settings, String text) {
    List<String> all(String keyword) {
      return settings.stream()
          .filter(setting -> setting.keyword.equalsIgnoreCase(keyword))
          .map(Setting::value)
          .toList();
    }

    Optional<String> value(String keyword) {
      List<String> values = all(keyword);
      if (values.size() > 1) {
        throw new AssertionError(keyword + " is given twice in " + name);
      }
      return values.stream().findFirst();
    }

    int priority() {
      return Integer.parseInt(value("Priority").orElseThrow());
    }
  }

  static PolicyText read(String text) {
    if (!text.endsWith("\n")) {
      throw new AssertionError("the last line has no end");
    }
    List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
    int at = 0;
    while (at < lines.size() && lines.get(at).startsWith("##")) {
      at++;
    }
    List<String> header = lines.subList(0, at);
    List<Statement> blocks = new ArrayList<>();
    while (at < lines.size()) {
      int end = at;
      while (!lines.get(end).equals("}")) {
        end++;
      }
      blocks.add(statement(lines.subList(at, end + 1)));
      at = end + 1;
    }
    return new PolicyText(header, List.copyOf(blocks));
  }

  private static Statement statement(List<String> lines) {
    Matcher head = matched(HEAD, lines.getFirst());
    if (!lines.get(1).equals("{")) {
      throw new AssertionError("no brace after " + lines.getFirst());
    }
    List<Setting> settings = new ArrayList<>();
    for (int i = 2; i < lines.size() - 1; i++) {
      Matcher block = BLOCK.matcher(lines.get(i));
      if (block.matches()) {
        int end = i + lines.subList(i, lines.size()).indexOf("  }");
        if (!lines.get(i + 1).equals("  {") || end < i + 3) {
          throw new AssertionError("not in the layout: '" + lines.get(i) + "'");
        }
        for (String line : lines.subList(i + 2, end)) {
          Matcher setting = matched(LINE, line);
          settings.add(new Setting(setting.group(1), setting.group(2), block.group(1)));
        }
        i = end;
      } else {
        Matcher setting = matched(LINE, lines.get(i));
        settings.add(new Setting(setting.group(1), setting.group(2), ""));
      }
    }
    return new Statement(
        head.group(1), head.group(2), List.copyOf(settings), String.join("\n", lines) + "\n");
  }

  private static Matcher matched(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches() || matcher.start(2) != VALUE_INDEX) {
      throw new AssertionError("not in the layout: '" + line + "'");
    }
    return matcher;
  }

  List<Statement> all(String keyword) {
    return blocks.stream().filter(block -> block.keyword.equals(keyword)).toList();
  }

  List<Statement> rules() {
    return all("TTLSRule");
  }

  Statement get(String keyword, String name) {
    List<Statement> found = all(keyword).stream().filter(block -> block.name.equals(name)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " times " + keyword + " " + name);
    }
    return found.getFirst();
  }

  /** The statements that a statement names with references to a kind. */
  List<Statement> targets(Statement from, String keyword) {
    List<Statement> targets = new ArrayList<>();
    for (Setting setting : from.settings) {
      target(from, setting)
          .filter(to -> to.equals(keyword))
          .ifPresent(to -> targets.add(get(to, setting.value)));
    }
    return targets;
  }

  /** Every block of these kinds that can be reached from a statement, itself included. */
  List<Statement> reachable(Statement from, Set<String> kinds) {
    List<Statement> found = new ArrayList<>(List.of(from));
    for (Setting setting : from.settings) {
      target(from, setting)
          .filter(kinds::contains)
          .ifPresent(to -> found.addAll(reachable(get(to, setting.value), kinds)));
    }
    return found;
  }

  /** The kind of statement that a setting names, if it is a reference. */
  static Optional<String> target(Statement from, Setting setting) {
    if (!setting.block.isEmpty()) {
      return Optional.empty();
    }
    Parameter parameter =
        Catalogue.get()
            .parameter(from.keyword, setting.keyword)
            .orElseThrow(() -> new AssertionError("no " + setting.keyword + " in " + from.keyword));
    return parameter.type().value() instanceof ValueType.NameReference reference
        ? Optional.of(reference.statement())
        : Optional.empty();
  }
}
