// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.pagent.source.FlatNode;

/**
 * The authoring objects to be.
 *
 * @param image the image with its stack
 * @param descriptors the traffic descriptors
 * @param levels the security levels
 * @param maps the requirement maps
 * @param groups the address groups
 * @param times the time conditions
 * @param rules the connectivity rules
 * @param placed the rules of the file with their objects, in the order of search
 */
record Plan(
    Image image,
    List<Descriptor> descriptors,
    List<Level> levels,
    List<RequirementMap> maps,
    List<Group> groups,
    List<Time> times,
    List<Rule> rules,
    List<Placed> placed) {

  /** Whether the priorities of rules stand in the text. */
  boolean hasPriorities() {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.content().priority().isPresent()
                    || rule.rows().values().stream().anyMatch(row -> row.priority().isPresent()));
  }

  /**
   * The image.
   *
   * @param item the image
   * @param stack its stack
   * @param release the name of the release
   * @param ring the key ring; empty if there is none for all
   * @param ringItem what stands before the key ring
   * @param properties the settings
   */
  record Image(
      Item item,
      Item stack,
      String release,
      Optional<KeyStore> ring,
      Item ringItem,
      List<Property> properties) {}

  /** A traffic type. */
  record Type(Item item, TypeContent content) {}

  /**
   * A traffic descriptor.
   *
   * @param item the descriptor
   * @param ring the key ring; empty where that of the image holds
   * @param ringItem what stands before the key ring
   * @param shared what all types say
   * @param types the traffic types
   */
  record Descriptor(
      Item item, Optional<KeyStore> ring, Item ringItem, List<Property> shared, List<Type> types) {}

  /** A security level. */
  record Level(Item item, LevelContent content) {}

  /** A row of a requirement map. */
  record Row(Descriptor descriptor, Level level) {}

  /** A requirement map. */
  record RequirementMap(Item item, List<Row> rows) {}

  /** An address group. */
  record Group(Item item, List<String> members) {}

  /** A time condition. */
  record Time(Item item, List<Property> properties) {}

  /** One end of a connectivity rule: words of the language, or a group. */
  record Endpoint(String words, Optional<Group> group) {}

  /**
   * A connectivity rule.
   *
   * @param item the rule
   * @param local the end of z/OS
   * @param remote the end of the partner
   * @param map its map
   * @param content what it says for all rows
   * @param rows what it says for single rows, by the descriptor
   */
  record Rule(
      Item item,
      Endpoint local,
      Endpoint remote,
      RequirementMap map,
      RowContent content,
      Map<Descriptor, RowContent> rows) {}

  /** A TTLSRule and its objects. */
  record Placed(Part part, Items items) {}

  /**
   * The objects of one TTLSRule.
   *
   * @param times the time conditions by the lines that give them
   */
  record Items(
      Descriptor descriptor,
      Item type,
      Item level,
      Item ring,
      Item image,
      Item local,
      Item remote,
      Item rule,
      Map<FlatNode, Item> times) {
    Item of(Assignment assignment) {
      return switch (assignment.slot()) {
        case TYPE -> isShared(assignment.words()) ? descriptor.item() : type;
        case LEVEL -> level;
        case KEY_RING -> ring;
        case IMAGE -> image;
        case LOCAL -> local;
        case REMOTE -> remote;
        case RULE -> rule;
        case TIME -> time(assignment.node());
      };
    }

    private boolean isShared(String words) {
      return descriptor.shared().stream().anyMatch(property -> property.words().equals(words));
    }

    /** The time condition of a line, or of the statement that it stands in. */
    private Item time(FlatNode node) {
      Item own = times.get(node);
      return own == null ? node.parent().map(times::get).orElse(type) : own;
    }
  }
}
