// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The traffic descriptors behind rules: equal ones become one, unless names tell two apart. */
final class Descriptors {
  private record Key(Optional<String> name, Optional<KeyStore> ring, List<TypeContent> types) {}

  private final Optional<KeyStore> ring;
  private final Map<Key, Plan.Descriptor> descriptors = new LinkedHashMap<>();
  private final NameGiver names = new NameGiver("Traffic");

  /**
   * None yet.
   *
   * @param ring the key ring of the image
   */
  Descriptors(Optional<KeyStore> ring) {
    this.ring = ring;
  }

  /**
   * The descriptor of rules.
   *
   * @param lines the rules, each of which becomes a traffic type
   * @param hint what the name of the first tells
   */
  Plan.Descriptor of(List<Part> lines, Hints hint) {
    Part first = lines.getFirst();
    Optional<KeyStore> own = first.ring().filter(each -> !ring.equals(Optional.of(each)));
    List<TypeContent> contents = lines.stream().map(Part::type).toList();
    return descriptors.computeIfAbsent(
        new Key(hint.descriptor(), own, contents),
        key -> {
          Item item = new Item("traffic descriptor");
          item.name(
              names.give(
                  key.name().orElseGet(() -> first.rule().statement().name().replace('~', '_'))));
          return new Plan.Descriptor(
              item, own, new Item("key ring", item), shared(contents), types(item, contents));
        });
  }

  /** What all types say, and the descriptor therefore says once. */
  private static List<Property> shared(List<TypeContent> contents) {
    return contents.getFirst().properties().stream()
        .filter(each -> contents.stream().allMatch(type -> type.properties().contains(each)))
        .toList();
  }

  private static List<Plan.Type> types(Item descriptor, List<TypeContent> contents) {
    List<Plan.Type> types = new ArrayList<>();
    for (TypeContent content : contents) {
      Item item =
          contents.size() == 1
              ? descriptor
              : new Item("traffic type " + (types.size() + 1), descriptor);
      types.add(new Plan.Type(item, content));
    }
    return types;
  }

  /** All that were asked for. */
  List<Plan.Descriptor> all() {
    return new ArrayList<>(descriptors.values());
  }
}
