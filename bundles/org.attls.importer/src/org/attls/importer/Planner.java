// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the authoring objects behind rules: rules that follow each other in the order of search and
 * share their endpoints become one connectivity rule over one requirement map.
 */
final class Planner {
  /** A row to be, with the rules that become it. */
  private record Row(List<Part> lines, Plan.Row row, RowContent content) {}

  private final String baseName;
  private final List<Part> parts;
  private final Map<Part, Hints> hints = new IdentityHashMap<>();
  private final Map<Part, RowContent> contents = new IdentityHashMap<>();
  private final List<Plan.Placed> placed = new ArrayList<>();
  private final Map<List<Plan.Row>, Plan.RequirementMap> maps = new LinkedHashMap<>();
  private final List<Plan.Rule> rules = new ArrayList<>();
  private final Plan.Image image;
  private final Levels levels;
  private final Descriptors descriptors;
  private final Groups groups = new Groups();
  private final Times times = new Times();
  private final NameGiver mapNames = new NameGiver("Map");
  private final NameGiver ruleNames = new NameGiver("Rule");

  /**
   * Prepares a plan.
   *
   * @param baseName what a connectivity rule is called for which the file has no name
   * @param parts the rules in the order of search
   * @param shared the settings of the image
   */
  Planner(
      Header header,
      String baseName,
      List<Part> parts,
      List<Property> shared,
      Priorities priorities) {
    this.baseName = baseName;
    this.parts = parts;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      hints.put(part, Hints.of(part.rule()));
      contents.put(part, new RowContent(times.of(part), priorities.of(i), part.row()));
    }
    this.image = image(header, parts, shared);
    this.levels = new Levels(parts, hints);
    this.descriptors = new Descriptors(image.ring());
  }

  private static Plan.Image image(Header header, List<Part> parts, List<Property> shared) {
    Item image = new Item("image");
    image.name(new NameGiver(ImportOptions.IMAGE).give(header.image()));
    Item stack = new Item("stack");
    stack.name(new NameGiver(ImportOptions.STACK).give(header.stack()));
    return new Plan.Image(
        image,
        stack,
        header.release().name(),
        Rings.ofImage(parts),
        new Item("key ring", image),
        shared);
  }

  Plan plan() {
    for (List<Part> run : Runs.of(parts, Planner::share, this::fits)) {
      chunks(rows(run)).forEach(this::rule);
    }
    return new Plan(
        image,
        descriptors.all(),
        levels.all(),
        List.copyOf(maps.values()),
        groups.all(),
        times.all(),
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

  private List<Row> rows(List<Part> run) {
    List<Row> rows = new ArrayList<>();
    for (List<Part> lines : Runs.of(run, this::isOneRow, this::joins)) {
      Part first = lines.getFirst();
      Plan.Level level = levels.of(first);
      Plan.Descriptor descriptor = descriptors.of(lines, hints.get(first));
      rows.add(new Row(lines, new Plan.Row(descriptor, level), contents.get(first)));
    }
    return rows;
  }

  /** Whether two rules are lines of one descriptor in one row. */
  private boolean isOneRow(Part one, Part other) {
    Optional<String> name = hints.get(one).descriptor();
    return name.isPresent()
        && name.equals(hints.get(other).descriptor())
        && levels.areEqual(one, other)
        && one.ring().equals(other.ring())
        && contents.get(one).equals(contents.get(other));
  }

  /** Whether a rule can be a line of the row that others are. */
  private boolean joins(List<Part> lines, Part part) {
    return Runs.oneSecondaryMap(lines, part)
        && (contents.get(part).priority().isEmpty()
            || lines.stream().noneMatch(line -> Overlaps.matter(line.rule(), part.rule())));
  }

  /** Cuts rows so that in each chunk a connectivity rule can tell them by their descriptors. */
  private static List<List<Row>> chunks(List<Row> rows) {
    List<List<Row>> chunks = new ArrayList<>();
    Map<Plan.Descriptor, RowContent> told = new IdentityHashMap<>();
    for (Row row : rows) {
      RowContent before = told.putIfAbsent(row.row().descriptor(), row.content());
      if (chunks.isEmpty() || before != null && !before.equals(row.content())) {
        chunks.add(new ArrayList<>());
        told.clear();
        told.put(row.row().descriptor(), row.content());
      }
      chunks.getLast().add(row);
    }
    return chunks;
  }

  private void rule(List<Row> rows) {
    List<Part> lines = rows.stream().flatMap(row -> row.lines().stream()).toList();
    Plan.Endpoint local = groups.endpoint(lines.getFirst().local());
    Plan.Endpoint remote = groups.endpoint(lines.getFirst().remote());
    Hints hint = telling(lines).orElseGet(() -> hints.get(lines.getFirst()));
    Item item = new Item("connectivity rule");
    item.name(ruleNames.give(RuleName.of(hint, lines, local, remote, baseName)));
    RowContent common = common(rows, lines);
    Map<Plan.Descriptor, RowContent> own = new LinkedHashMap<>();
    rows.forEach(row -> own.put(row.row().descriptor(), row.content().without(common)));
    own.values().removeIf(RowContent::isEmpty);
    rules.add(new Plan.Rule(item, local, remote, map(rows, item.name()), common, own));
    rows.forEach(row -> place(row, rules.getLast()));
  }

  private static RowContent common(List<Row> rows, List<Part> lines) {
    RowContent common = RowContent.common(rows.stream().map(Row::content).toList());
    boolean ordered =
        common.priority().isPresent()
            && lines.stream()
                .anyMatch(
                    one ->
                        lines.stream()
                            .anyMatch(
                                other ->
                                    one != other && Overlaps.matter(one.rule(), other.rule())));
    // Of rules whose order matters the generator would give each a lower one.
    return ordered ? new RowContent(common.times(), Optional.empty(), common.properties()) : common;
  }

  private void place(Row row, Plan.Rule rule) {
    Plan.Descriptor descriptor = row.row().descriptor();
    for (int i = 0; i < row.lines().size(); i++) {
      Part part = row.lines().get(i);
      placed.add(
          new Plan.Placed(
              part,
              new Plan.Items(
                  descriptor,
                  descriptor.types().get(i).item(),
                  row.row().level().item(),
                  descriptor.ring().isPresent() ? descriptor.ringItem() : image.ringItem(),
                  image.item(),
                  rule.local().group().map(Plan.Group::item).orElse(rule.item()),
                  rule.remote().group().map(Plan.Group::item).orElse(rule.item()),
                  rule.item(),
                  times.items(part))));
    }
  }

  private Plan.RequirementMap map(List<Row> rows, String name) {
    return maps.computeIfAbsent(
        rows.stream().map(Row::row).toList(),
        key -> {
          Item item = new Item("requirement map");
          item.name(mapNames.give(name));
          return new Plan.RequirementMap(item, key);
        });
  }
}
