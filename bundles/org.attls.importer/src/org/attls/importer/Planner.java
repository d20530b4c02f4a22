// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.pagent.source.FlatStatement;

/**
 * Finds the authoring objects behind rules: rules that follow each other in the order of search and
 * share their endpoints become one connectivity rule over one requirement map; equal contents
 * become one object, unless the names in the file tell two apart.
 */
final class Planner {
  /** What makes a level one: its name as far as the file tells it, and what it says. */
  private record LevelKey(Optional<String> name, LevelContent content) {}

  private record DescriptorKey(
      Optional<String> name, Optional<String> ring, List<TypeContent> types) {}

  private final Header header;
  private final String baseName;
  private final List<Part> parts;
  private final Map<Part, Hints> hints = new IdentityHashMap<>();
  private final Map<LevelContent, String> levelNamesOf = new HashMap<>();
  private final List<Plan.Placed> placed = new ArrayList<>();
  private final Map<LevelKey, Plan.Level> levels = new LinkedHashMap<>();
  private final Map<DescriptorKey, Plan.Descriptor> descriptors = new LinkedHashMap<>();
  private final Map<List<Plan.Row>, Plan.RequirementMap> maps = new LinkedHashMap<>();
  private final Map<FlatStatement, Plan.Group> groups = new LinkedHashMap<>();
  private final List<Plan.Rule> rules = new ArrayList<>();
  private final NameGiver levelNames = new NameGiver("Level");
  private final NameGiver descriptorNames = new NameGiver("Traffic");
  private final NameGiver mapNames = new NameGiver("Map");
  private final NameGiver groupNames = new NameGiver("Addresses");
  private final NameGiver ruleNames = new NameGiver("Rule");
  private final Item image = new Item("image");
  private final Item imageRing = new Item("key ring", image);
  private final Optional<String> ring;

  Planner(Header header, String baseName, List<Part> parts) {
    this.header = header;
    this.baseName = baseName;
    this.parts = parts;
    this.ring = ring(parts);
    for (Part part : parts) {
      Hints hint = Hints.of(part.rule());
      hints.put(part, hint);
      hint.level().ifPresent(name -> levelNamesOf.putIfAbsent(part.level(), name));
    }
    image.name(new NameGiver(ImportOptions.IMAGE).give(header.image()));
  }

  /** The most common ring; none if a rule lacks one, which must not get it by accident. */
  private static Optional<String> ring(List<Part> parts) {
    List<Part> secured = parts.stream().filter(part -> part.rule().isSecured()).toList();
    return secured.stream().allMatch(part -> part.ring().isPresent())
        ? Surroundings.mostCommon(secured.stream().map(part -> part.ring().orElseThrow()).toList())
        : Optional.empty();
  }

  Plan plan(Optional<String> trace) {
    for (List<Part> run : Runs.of(parts, Planner::share, this::fits)) {
      rule(run);
    }
    Item stack = new Item("stack");
    stack.name(new NameGiver(ImportOptions.STACK).give(header.stack()));
    return new Plan(
        image,
        stack,
        header.release().name(),
        ring,
        imageRing,
        trace,
        List.copyOf(descriptors.values()),
        List.copyOf(levels.values()),
        List.copyOf(maps.values()),
        List.copyOf(groups.values()),
        rules,
        placed);
  }

  private static boolean share(Part one, Part other) {
    return one.local().equals(other.local()) && one.remote().equals(other.remote());
  }

  /** Whether nothing tells that a rule comes from another connectivity rule than a run. */
  private boolean fits(List<Part> run, Part part) {
    Hints hint = hints.get(part);
    return hint.isVague()
        || telling(run).map(other -> other.rule().equals(hint.rule())).orElse(true);
  }

  /** The first hints of a run that tell the connectivity rule. */
  private Optional<Hints> telling(List<Part> run) {
    return run.stream().map(hints::get).filter(hint -> !hint.isVague()).findFirst();
  }

  /** The name of a level, if that of the rule was cut that of a rule with the same level. */
  private Optional<String> levelName(Part part) {
    Hints hint = hints.get(part);
    return hint.level().isEmpty() && hint.cut()
        ? Optional.ofNullable(levelNamesOf.get(part.level()))
        : hint.level();
  }

  /** Whether two rules are lines of one descriptor in one row. */
  private boolean isOneRow(Part one, Part other) {
    Optional<String> name = hints.get(one).descriptor();
    return name.isPresent()
        && name.equals(hints.get(other).descriptor())
        && one.level().equals(other.level())
        && levelName(one).equals(levelName(other))
        && one.ring().equals(other.ring());
  }

  private void rule(List<Part> run) {
    Plan.Endpoint local = endpoint(run.getFirst().local());
    Plan.Endpoint remote = endpoint(run.getFirst().remote());
    Item item = new Item("connectivity rule");
    Hints hint = telling(run).orElseGet(() -> hints.get(run.getFirst()));
    item.name(ruleNames.give(RuleName.of(hint, run, local, remote, baseName)));
    List<Plan.Row> rows = new ArrayList<>();
    for (List<Part> lines : Runs.of(run, this::isOneRow, Runs::oneSecondaryMap)) {
      Plan.Level level = level(lines.getFirst());
      Plan.Descriptor descriptor = descriptor(lines);
      rows.add(new Plan.Row(descriptor, level));
      for (int i = 0; i < lines.size(); i++) {
        placed.add(
            new Plan.Placed(
                lines.get(i),
                new Plan.Items(
                    descriptor.types().get(i).item(),
                    level.item(),
                    descriptor.ring().isPresent() ? descriptor.ringItem() : imageRing,
                    image,
                    local.group().map(Plan.Group::item).orElse(item),
                    remote.group().map(Plan.Group::item).orElse(item),
                    item)));
      }
    }
    rules.add(new Plan.Rule(item, local, remote, map(rows, item.name())));
  }

  private Plan.Endpoint endpoint(Side side) {
    return new Plan.Endpoint(
        side.text(),
        side.group()
            .map(
                group ->
                    groups.computeIfAbsent(group, unused -> group(group.name(), side.members()))));
  }

  private Plan.Group group(String name, List<String> members) {
    Item item = new Item("address group");
    item.name(groupNames.give(name));
    return new Plan.Group(item, members);
  }

  private Plan.Level level(Part part) {
    Hints hint = hints.get(part);
    return levels.computeIfAbsent(
        new LevelKey(levelName(part), part.level()),
        key -> {
          Item item = new Item("security level");
          String name = key.name().orElseGet(() -> LevelName.of(hint, part.level()));
          item.name(levelNames.give(part.level().secured() ? name : LevelName.PERMIT));
          return new Plan.Level(item, part.level());
        });
  }

  private Plan.Descriptor descriptor(List<Part> lines) {
    Part first = lines.getFirst();
    Optional<String> name = hints.get(first).descriptor();
    Optional<String> own = first.ring().filter(each -> !ring.equals(Optional.of(each)));
    List<TypeContent> contents = lines.stream().map(Part::type).toList();
    return descriptors.computeIfAbsent(
        new DescriptorKey(name, own, contents),
        key -> {
          Item item = new Item("traffic descriptor");
          item.name(
              descriptorNames.give(
                  name.orElseGet(() -> first.rule().statement().name().replace('~', '_'))));
          return new Plan.Descriptor(item, own, new Item("key ring", item), types(item, contents));
        });
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

  private Plan.RequirementMap map(List<Plan.Row> rows, String name) {
    return maps.computeIfAbsent(
        List.copyOf(rows),
        key -> {
          Item item = new Item("requirement map");
          item.name(mapNames.give(name));
          return new Plan.RequirementMap(item, key);
        });
  }
}
