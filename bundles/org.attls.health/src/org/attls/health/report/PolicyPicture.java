// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import java.util.Optional;
import org.attls.health.RuleHealth;
import org.attls.health.posture.Grade;

/**
 * The picture of a policy: addresses on the left, the rules in the order of search in the middle,
 * security levels in the colours of their grades on the right.
 */
final class PolicyPicture {
  private static final int WIDTH = 960;
  private static final int TOP = 34;
  private static final int ROW = 26;
  private static final int PITCH = 32;
  private static final int NODE = 40;
  private static final int NODE_PITCH = 50;
  private static final int LEFT_WIDTH = 212;
  private static final int RULE_X = 270;
  private static final int RULE_WIDTH = 430;
  private static final int RIGHT_X = 762;

  /** The width of a character of the widest usual font, in pixels. */
  private static final int CHARACTER = 8;

  /** How many characters are kept free for the ports of a rule. */
  private static final int PORTS = 20;

  /** A security level with a grade. */
  private record Level(String name, Grade grade) {
    static Optional<Level> of(PictureRow row) {
      return Optional.of(new Level(row.level(), row.grade()));
    }
  }

  private final Markup svg;
  private final Folding folding;
  private final PictureColumn<PictureText.Ends> ends;
  private final PictureColumn<Level> levels;

  /** Where the names of rules begin: after the longest number. */
  private final int indent;

  /** How many characters the name and the ports of a rule may have together. */
  private final int columns;

  private PolicyPicture(Markup svg, Folding folding) {
    this.svg = svg;
    this.folding = folding;
    List<PictureRow> rows = folding.rows();
    ends = PictureColumn.of(rows, PictureRow::ends, PolicyPicture::middle, NODE_PITCH, TOP);
    levels = PictureColumn.of(rows, Level::of, PolicyPicture::middle, NODE_PITCH, TOP);
    int digits = rows.stream().mapToInt(row -> row.number().length()).max().orElseThrow();
    indent = 26 + digits * CHARACTER;
    columns = (RULE_WIDTH - indent - 12) / CHARACTER;
  }

  /**
   * Adds the picture.
   *
   * @param id a prefix that makes the names of its parts differ from those of other pictures
   * @param rules the rules in the order of search; at least one
   */
  static void add(Markup section, String id, List<RuleHealth> rules) {
    Folding folding = Folding.of(rules);
    Markup figure = section.add("figure");
    Markup svg =
        figure
            .add("div", "wide picture")
            .set("role", "group")
            .set("tabindex", 0)
            .set("aria-label", "Picture of the policy, which can be scrolled")
            .add("svg");
    svg.set("role", "img").set("aria-labelledby", id + "-picture " + id + "-words");
    svg.leaf("title", "Addresses, rules and security levels").set("id", id + "-picture");
    svg.leaf("desc", folding.words()).set("id", id + "-words");
    new PolicyPicture(svg, folding).draw();
    figure.leaf("figcaption", folding.words());
  }

  private static int middle(int row) {
    return TOP + row * PITCH + PITCH / 2;
  }

  private void draw() {
    int rest = middle(folding.rows().size());
    int height = Math.max(Math.max(ends.height(), levels.height()), rest + PITCH / 2) + 4;
    // A line is as wide as it is on both sides of its place: one pixel more all around.
    svg.set("viewBox", "-1 -1 " + (WIDTH + 2) + " " + (height + 2));
    svg.set("width", WIDTH).set("height", height);
    label("local and remote address", 0);
    label("rules in the order of search", RULE_X);
    label("security level", RIGHT_X);
    for (int i = 0; i < folding.rows().size(); i++) {
      PictureRow row = folding.rows().get(i);
      int y = middle(i);
      row.ends().ifPresent(node -> curve(LEFT_WIDTH, ends.nodes().get(node), RULE_X, y, "edge"));
      int level = levels.nodes().get(Level.of(row).orElseThrow());
      curve(RULE_X + RULE_WIDTH, y, RIGHT_X, level, "edge " + row.grade().word());
    }
    ends.nodes().forEach(this::ends);
    for (int i = 0; i < folding.rows().size(); i++) {
      rule(folding.rows().get(i), middle(i));
    }
    levels.nodes().forEach(this::level);
    rest(rest);
  }

  private void label(String text, int x) {
    text(svg, "head", x, 16, text);
  }

  private void curve(int x1, int y1, int x2, int y2, String style) {
    int bend = (x1 + x2) / 2;
    String path =
        "M" + x1 + " " + y1 + "C" + bend + " " + y1 + " " + bend + " " + y2 + " " + x2 + " " + y2;
    svg.add("path", style).set("d", path);
  }

  private void ends(PictureText.Ends node, int y) {
    Markup group = svg.add("g");
    group.leaf("title", "local " + node.local() + ", remote " + node.remote());
    box(group, "node", 0, y, LEFT_WIDTH, NODE);
    text(group, "small", 12, y - 4, "local " + PictureText.clipped(node.local(), 22));
    text(group, "small", 12, y + 12, "remote " + PictureText.clipped(node.remote(), 20));
  }

  private void rule(PictureRow row, int y) {
    Markup group = svg.add("g");
    group.leaf("title", row.number() + " " + row.name() + ": " + row.ports());
    box(group, row.rules().size() == 1 ? "node" : "node folded", RULE_X, y, RULE_WIDTH, ROW);
    text(group, "count", RULE_X + 12, y + 4, row.number());
    String name = PictureText.clipped(row.name(), columns - PORTS);
    text(group, "name", RULE_X + indent, y + 4, name);
    String ports = PictureText.clipped(row.ports(), columns - PictureText.width(name));
    text(group, "small", RULE_X + RULE_WIDTH - 12, y + 4, ports).set("text-anchor", "end");
  }

  private void level(Level level, int y) {
    Markup group = svg.add("g", level.grade().word());
    group.leaf("title", level.name() + ": " + level.grade().word());
    box(group, "level", RIGHT_X, y, WIDTH - RIGHT_X, NODE);
    text(group, "name", RIGHT_X + 14, y - 4, PictureText.clipped(level.name(), 21));
    text(group, "word", RIGHT_X + 14, y + 12, level.grade().word());
  }

  /** AT-TLS fails open: the last row says what becomes of all other connections. */
  private void rest(int y) {
    box(svg, "rest", RULE_X, y, RULE_WIDTH, ROW);
    text(svg, "small", RULE_X + 12, y + 4, "what no rule matches: in the clear");
  }

  private static void box(Markup parent, String style, int x, int middle, int width, int height) {
    parent
        .add("rect", style)
        .set("x", x)
        .set("y", middle - height / 2)
        .set("width", width)
        .set("height", height)
        .set("rx", 6);
  }

  private static Markup text(Markup parent, String style, int x, int y, String text) {
    return parent.add("text", style).set("x", x).set("y", y).text(text);
  }
}
