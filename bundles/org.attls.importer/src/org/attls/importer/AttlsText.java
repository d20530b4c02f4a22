// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.stream.Collectors;

/** Prints authoring objects in the layout of the formatter of the language. */
final class AttlsText {
  private static final String INDENT = "    ";

  private final StringBuilder text = new StringBuilder();
  private int depth;

  private AttlsText() {}

  /**
   * The text of a policy.
   *
   * @param top the comments at the beginning
   * @param end the comments at the end
   */
  static String of(Plan plan, Item top, Item end) {
    AttlsText printer = new AttlsText();
    printer.comments(top);
    plan.descriptors().forEach(printer::descriptor);
    plan.levels().forEach(printer::level);
    plan.maps().forEach(printer::map);
    plan.groups().forEach(printer::group);
    printer.image(plan);
    // Without a blank line, for so does the formatter.
    printer.comments(end);
    return printer.text.toString();
  }

  private void line(String line) {
    if (!line.isEmpty()) {
      text.append(INDENT.repeat(depth)).append(line);
    }
    text.append('\n');
  }

  private void comments(Item item) {
    for (String comment : item.comments()) {
      line(comment.isEmpty() ? "//" : "// " + comment);
    }
  }

  /** An object at the top of the file, behind a blank line. */
  private void open(Item item, String head) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    comments(item);
    openInside(head);
  }

  private void openInside(String head) {
    line(head + " {");
    depth++;
  }

  private void close() {
    depth--;
    line("}");
  }

  private static String name(Item item) {
    return Words.escaped(item.name());
  }

  private void descriptor(Plan.Descriptor descriptor) {
    open(descriptor.item(), "traffic descriptor " + name(descriptor.item()));
    descriptor.ring().ifPresent(ring -> keyRing(ring, descriptor.ringItem()));
    for (Plan.Type type : descriptor.types()) {
      if (type.item() != descriptor.item()) {
        comments(type.item());
      }
      type(type.content());
    }
    close();
  }

  private void keyRing(String ring, Item item) {
    comments(item);
    line("key ring " + Words.quoted(ring));
  }

  private void type(TypeContent type) {
    boolean hasBlock =
        type.applicationControlled()
            || type.secondaryMap()
            || type.sysplexSessionCaching()
            || type.handshakeTimeout().isPresent()
            || !type.verbatims().isEmpty();
    if (!hasBlock) {
      line(type.head());
      return;
    }
    openInside(type.head());
    if (type.applicationControlled()) {
      line("application controlled");
    }
    if (type.secondaryMap()) {
      line("secondary map");
    }
    if (type.sysplexSessionCaching()) {
      line("sysplex session caching");
    }
    type.handshakeTimeout().ifPresent(seconds -> line("handshake timeout " + seconds));
    type.verbatims().forEach(this::verbatim);
    close();
  }

  private void verbatim(VerbatimBlock block) {
    openInside("verbatim " + block.statement());
    for (VerbatimBlock.Line line : block.lines()) {
      line(line.keyword() + " " + Words.value(line.value()));
    }
    close();
  }

  private void level(Plan.Level level) {
    LevelContent content = level.content();
    open(level.item(), "security level " + name(level.item()));
    if (!content.secured()) {
      line("no security");
    } else {
      line("versions " + (content.versions().isEmpty() ? "default" : list(content.versions())));
      if (!content.ciphers().isEmpty()) {
        ciphers(content.ciphers());
      }
    }
    content.verbatims().forEach(this::verbatim);
    close();
  }

  /** One on a line: the order counts, and comparisons show which one moved. */
  private void ciphers(List<String> ciphers) {
    String indent = ",\n" + INDENT.repeat(depth + 1);
    line("ciphers " + String.join(indent, ciphers));
  }

  private static String list(List<String> words) {
    return words.stream().map(Words::escaped).collect(Collectors.joining(", "));
  }

  private void map(Plan.RequirementMap map) {
    open(map.item(), "requirement map " + name(map.item()));
    for (Plan.Row row : map.rows()) {
      line(name(row.descriptor().item()) + " -> " + name(row.level().item()));
    }
    close();
  }

  private void group(Plan.Group group) {
    open(group.item(), "address group " + name(group.item()));
    line(String.join(",\n" + INDENT.repeat(depth), group.members()));
    close();
  }

  private void image(Plan plan) {
    open(plan.image(), "image " + name(plan.image()) + " release " + plan.release());
    plan.ring()
        .ifPresentOrElse(ring -> keyRing(ring, plan.ringItem()), () -> comments(plan.ringItem()));
    plan.trace().ifPresent(trace -> line("trace " + trace));
    comments(plan.stack());
    if (plan.rules().isEmpty()) {
      line("stack " + name(plan.stack()) + " {}");
    } else {
      openInside("stack " + name(plan.stack()));
      plan.rules().forEach(this::rule);
      close();
    }
    close();
  }

  private void rule(Plan.Rule rule) {
    comments(rule.item());
    openInside("connectivity rule " + name(rule.item()));
    line("local " + endpoint(rule.local()));
    line("remote " + endpoint(rule.remote()));
    line("map " + name(rule.map().item()));
    close();
  }

  private static String endpoint(Plan.Endpoint endpoint) {
    return endpoint.group().map(group -> "group " + name(group.item())).orElse(endpoint.words());
  }
}
