// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.Optional;

/**
 * The authoring objects to be.
 *
 * @param image the image
 * @param stack its stack
 * @param release the name of the release
 * @param ring the key ring of the image
 * @param ringItem what stands before the key ring of the image
 * @param trace the trace level of the image
 * @param descriptors the traffic descriptors
 * @param levels the security levels
 * @param maps the requirement maps
 * @param groups the address groups
 * @param rules the connectivity rules
 * @param placed the rules of the file with their objects, in the order of search
 */
record Plan(
    Item image,
    Item stack,
    String release,
    Optional<String> ring,
    Item ringItem,
    Optional<String> trace,
    List<Descriptor> descriptors,
    List<Level> levels,
    List<RequirementMap> maps,
    List<Group> groups,
    List<Rule> rules,
    List<Placed> placed) {

  /** A traffic type. */
  record Type(Item item, TypeContent content) {}

  /** A traffic descriptor; the ring is empty where that of the image holds. */
  record Descriptor(Item item, Optional<String> ring, Item ringItem, List<Type> types) {}

  /** A security level. */
  record Level(Item item, LevelContent content) {}

  /** A row of a requirement map. */
  record Row(Descriptor descriptor, Level level) {}

  /** A requirement map. */
  record RequirementMap(Item item, List<Row> rows) {}

  /** An address group. */
  record Group(Item item, List<String> members) {}

  /** One end of a connectivity rule: words of the language, or a group. */
  record Endpoint(String words, Optional<Group> group) {}

  /** A connectivity rule. */
  record Rule(Item item, Endpoint local, Endpoint remote, RequirementMap map) {}

  /** A TTLSRule and its objects. */
  record Placed(Part part, Items items) {}

  /** The objects of one TTLSRule. */
  record Items(Item type, Item level, Item ring, Item image, Item local, Item remote, Item rule) {
    Item of(Slot slot) {
      return switch (slot) {
        case TYPE -> type;
        case LEVEL -> level;
        case KEY_RING -> ring;
        case IMAGE -> image;
        case LOCAL -> local;
        case REMOTE -> remote;
        case RULE -> rule;
      };
    }
  }
}
