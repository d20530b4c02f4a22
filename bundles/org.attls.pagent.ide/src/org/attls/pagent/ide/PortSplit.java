// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.edit.Edit;
import org.attls.pagent.edit.PolicyEdits;
import org.attls.pagent.edit.TextLines;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.FlatFile;
import org.attls.pagent.flatfile.FlatFileWriter;
import org.attls.pagent.flatfile.Lexical;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/** Makes a PortGroup of several ports where only one range may stand. */
final class PortSplit {
  private static final String GROUP = "PortGroup";
  private static final String RANGE = "PortRange";
  private static final String PORT = "Port";

  private final FlatPolicy policy;
  private final FlatStatement statement;
  private final List<FlatSetting> settings;

  private PortSplit(FlatPolicy policy, FlatStatement statement, List<FlatSetting> settings) {
    this.policy = policy;
    this.statement = statement;
    this.settings = settings;
  }

  /** The change for a setting with ports; empty if it has one range only, as it should. */
  static Optional<FlatFix> of(FlatPolicy policy, FlatNode node) {
    if (node instanceof FlatSetting setting
        && setting.parent().isPresent()
        && setting.parameter().filter(PortSplit::takesPorts).isPresent()) {
      FlatStatement statement = setting.parent().get();
      String keyword = setting.parameter().get().keyword();
      return new PortSplit(policy, statement, statement.settings(keyword).toList()).fix();
    }
    return Optional.empty();
  }

  private static boolean takesPorts(Parameter parameter) {
    return parameter.type().value() instanceof ValueType.Ports;
  }

  private Optional<FlatFix> fix() {
    List<String> ports = new ArrayList<>();
    settings.forEach(setting -> ports.addAll(ports(setting)));
    if (ports.size() < 2 || !ports.stream().allMatch(PortSplit::isPort)) {
      return Optional.empty();
    }
    List<Edit> edits = statement.is(RANGE) ? ofRange(ports) : ofRule(ports);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new FlatFix("Make a PortGroup of " + String.join(", ", ports), edits));
  }

  /** The ports of a line: its value, or what stands between its commas. */
  private static List<String> ports(FlatSetting setting) {
    String value = setting.value();
    if (value.indexOf(',') < 0) {
      return List.of(value);
    }
    List<String> ports = new ArrayList<>();
    for (String port : value.split(",", -1)) {
      if (!port.isBlank()) {
        ports.add(port.strip());
      }
    }
    return ports;
  }

  private static boolean isPort(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-' || c == ':' || c == ' ');
  }

  /** A rule names the group in place of its ports; the group goes to the end of the file. */
  private List<Edit> ofRule(List<String> ports) {
    Optional<Parameter> reference = groupReference(settings.getFirst().parameter().orElseThrow());
    if (reference.isEmpty()) {
      return List.of();
    }
    String name = freeName();
    List<Edit> edits = new ArrayList<>();
    FlatSetting first = settings.getFirst();
    Span old = new Span(first.keywordSpan().start(), first.span().end());
    int gap = first.valueSpan().start() - first.keywordSpan().start();
    String keyword = reference.get().keyword();
    String blanks = " ".repeat(Math.max(1, gap - keyword.length()));
    edits.add(new Edit(old, keyword + blanks + name));
    settings.stream().skip(1).forEach(other -> edits.add(PolicyEdits.remove(policy, other)));
    edits.add(atEnd(group(name, ports)));
    return edits;
  }

  /** The parameter that names a PortGroup in place of another one. */
  private static Optional<Parameter> groupReference(Parameter parameter) {
    return Catalogue.get().parameters(parameter.statement()).stream()
        .filter(other -> other.exclusiveGroup().equals(parameter.exclusiveGroup()))
        .filter(
            other ->
                other.type().value() instanceof ValueType.NameReference named
                    && named.statement().equals(GROUP))
        .findFirst();
  }

  private String freeName() {
    String base = "ports~" + statement.name();
    String shortened = base.substring(0, Math.min(base.length(), Lexical.MAX_NAME_LENGTH - 3));
    String name = shortened;
    for (int n = 2; !policy.named(GROUP, name).isEmpty(); n++) {
      name = shortened + "~" + n;
    }
    return name;
  }

  private static String group(String name, List<String> ports) {
    Block.Builder block = Block.builder(GROUP, name);
    ports.forEach(port -> block.addBlock(RANGE, PORT, port));
    return FlatFileWriter.write(new FlatFile(List.of(), List.of(block.build())));
  }

  private Edit atEnd(String block) {
    String text = policy.text();
    String lineEnd = TextLines.lineEnd(text);
    String before = text.isEmpty() || text.endsWith(lineEnd) ? "" : lineEnd;
    return Edit.of(text.length(), text.length(), before + block.replace("\n", lineEnd));
  }

  /**
   * A PortRange becomes a PortGroup and what names it names a group, unless it stands in a group or
   * is named by one: there it becomes several.
   */
  private List<Edit> ofRange(List<String> ports) {
    List<FlatSetting> references = PolicyEdits.references(policy, statement);
    boolean named = references.stream().allMatch(each -> newReference(each).isPresent());
    boolean taken = !policy.named(GROUP, statement.name()).isEmpty();
    if (statement.isInline() || !named || taken) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(PolicyEdits.setKeyword(statement, GROUP));
    settings.forEach(setting -> edits.add(new Edit(setting.span(), inPlace(setting))));
    references.forEach(
        each ->
            edits.add(PolicyEdits.setKeyword(each, newReference(each).orElseThrow().keyword())));
    return edits;
  }

  /** A PortRange in place of a Port line for each of its ports, as far right as the line. */
  private String inPlace(FlatSetting setting) {
    String text = policy.text();
    String lineEnd = TextLines.lineEnd(text);
    int start = setting.keywordSpan().start();
    String indent = " ".repeat(start - TextLines.start(text, start));
    int gap = setting.valueSpan().start() - setting.keywordSpan().end();
    List<String> blocks = new ArrayList<>();
    for (String port : ports(setting)) {
      String line = indent + "  " + PORT + " ".repeat(Math.max(1, gap - 2)) + port;
      blocks.add(String.join(lineEnd, RANGE, indent + "{", line, indent + "}"));
    }
    return String.join(lineEnd + indent, blocks);
  }

  private static Optional<Parameter> newReference(FlatSetting reference) {
    return reference
        .parameter()
        .filter(parameter -> parameter.exclusiveGroup().isPresent())
        .flatMap(PortSplit::groupReference);
  }
}
