// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.stream.Collectors;

/** Prints authoring objects in the layout of the formatter of the language. */
final class AttlsText {
  private final Layout layout = new Layout();

  private AttlsText() {}

  /**
   * The text of a policy.
   *
   * @param top the comments at the beginning
   * @param end the comments at the end
   */
  static String of(Plan plan, Item top, Item end) {
    AttlsText printer = new AttlsText();
    printer.layout.comments(top);
    plan.descriptors().forEach(printer::descriptor);
    plan.levels().forEach(printer::level);
    plan.maps().forEach(printer::map);
    plan.groups().forEach(printer::group);
    plan.times().forEach(printer::time);
    printer.image(plan);
    // Without a blank line, for so does the formatter.
    printer.layout.comments(end);
    return printer.layout.toString();
  }

  private static String name(Item item) {
    return Words.name(item.name());
  }

  private void descriptor(Plan.Descriptor descriptor) {
    layout.openObject(descriptor.item(), "traffic descriptor " + name(descriptor.item()));
    descriptor.ring().ifPresent(ring -> keyRing(ring, descriptor.ringItem()));
    properties(descriptor.shared());
    for (Plan.Type type : descriptor.types()) {
      if (type.item() != descriptor.item()) {
        layout.comments(type.item());
      }
      type(type.content(), descriptor.shared());
    }
    layout.close();
  }

  private void keyRing(KeyStore keys, Item item) {
    layout.comments(item);
    String stash = keys.stashFile().map(file -> " stash file " + ringText(file)).orElse("");
    layout.line("key " + keys.kind().word() + ' ' + ringText(keys.name()) + stash);
  }

  private static String ringText(String text) {
    return Words.quoted(Ampersands.escaped(text));
  }

  private void type(TypeContent type, List<Property> shared) {
    List<Property> own = type.properties().stream().filter(each -> !shared.contains(each)).toList();
    if (own.isEmpty() && type.verbatims().isEmpty()) {
      layout.line(type.head());
      return;
    }
    layout.open(type.head());
    properties(own);
    type.verbatims().forEach(this::verbatim);
    layout.close();
  }

  private void properties(List<Property> properties) {
    for (Property property : properties) {
      String values =
          property.values().stream()
              .map(value -> property.isText() ? Words.quoted(value) : Words.setting(value))
              .collect(Collectors.joining(", "));
      layout.line(values.isEmpty() ? property.words() : property.words() + ' ' + values);
    }
  }

  private void verbatim(VerbatimBlock block) {
    layout.open("verbatim " + block.statement());
    for (VerbatimBlock.Line line : block.lines()) {
      layout.line(line.keyword() + " " + Words.verbatim(line.value()));
    }
    layout.close();
  }

  private void level(Plan.Level level) {
    LevelContent content = level.content();
    layout.openObject(level.item(), "security level " + name(level.item()));
    if (!content.secured()) {
      layout.line("no security");
    } else {
      layout.line("versions " + (content.versions().isEmpty() ? "default" : versions(content)));
      if (!content.ciphers().isEmpty()) {
        layout.list("ciphers", content.ciphers());
      }
    }
    properties(content.properties());
    content.verbatims().forEach(this::verbatim);
    layout.close();
  }

  private static String versions(LevelContent content) {
    return String.join(", ", content.versions());
  }

  private void map(Plan.RequirementMap map) {
    layout.openObject(map.item(), "requirement map " + name(map.item()));
    for (Plan.Row row : map.rows()) {
      layout.line(name(row.descriptor().item()) + " -> " + name(row.level().item()));
    }
    layout.close();
  }

  private void group(Plan.Group group) {
    layout.openObject(group.item(), "address group " + name(group.item()));
    layout.members(group.members());
    layout.close();
  }

  private void time(Plan.Time time) {
    layout.openObject(time.item(), "time condition " + name(time.item()));
    properties(time.properties());
    layout.close();
  }

  private void image(Plan plan) {
    Plan.Image image = plan.image();
    layout.openObject(image.item(), "image " + name(image.item()) + " release " + image.release());
    image
        .ring()
        .ifPresentOrElse(
            ring -> keyRing(ring, image.ringItem()), () -> layout.comments(image.ringItem()));
    if (Ampersands.areIn(plan)) {
      layout.line("symbol " + Ampersands.SYMBOL + ' ' + Words.quoted(Ampersands.VALUE));
    }
    properties(image.properties());
    layout.comments(image.stack());
    if (plan.rules().isEmpty()) {
      layout.line("stack " + name(image.stack()) + " {}");
    } else {
      layout.open("stack " + name(image.stack()));
      plan.rules().forEach(this::rule);
      layout.close();
    }
    layout.close();
  }

  private void rule(Plan.Rule rule) {
    layout.comments(rule.item());
    layout.open("connectivity rule " + name(rule.item()));
    layout.line("local " + endpoint(rule.local()));
    layout.line("remote " + endpoint(rule.remote()));
    layout.line("map " + name(rule.map().item()));
    content(rule.content());
    rule.rows()
        .forEach(
            (descriptor, content) -> {
              layout.open("row " + name(descriptor.item()));
              content(content);
              layout.close();
            });
    layout.close();
  }

  private void content(RowContent content) {
    if (!content.times().isEmpty()) {
      layout.line(
          "effective "
              + content.times().stream()
                  .map(time -> name(time.item()))
                  .collect(Collectors.joining(", ")));
    }
    content.priority().ifPresent(priority -> layout.line("priority " + priority));
    properties(content.properties());
  }

  private static String endpoint(Plan.Endpoint endpoint) {
    return endpoint.group().map(group -> "group " + name(group.item())).orElse(endpoint.words());
  }
}
