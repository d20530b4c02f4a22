// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.Area;
import org.attls.analysis.space.Areas;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Interval;
import org.attls.analysis.space.SideText;
import org.attls.findings.render.Printable;
import org.attls.health.RuleHealth;

/** The short texts of the picture of a policy. */
final class PictureText {
  /** Two addresses, as the picture shows them. */
  record Ends(String local, String remote) {}

  private PictureText() {}

  /** The addresses of the connections of a rule. */
  static Ends ends(RuleHealth rule) {
    return around(rule)
        .map(
            area ->
                new Ends(
                    addresses(area.on(Axis.LOCAL_ADDRESS)),
                    addresses(area.on(Axis.REMOTE_ADDRESS))))
        .orElse(new Ends("none", "none"));
  }

  /**
   * The direction and the port that tells its connections apart, for example {@code inbound 21}.
   */
  static String ports(RuleHealth rule) {
    return around(rule).map(PictureText::ports).orElse("no connection");
  }

  private static Optional<Area> around(RuleHealth rule) {
    List<Area> areas = Areas.of(rule.rule().connections().boxes());
    return areas.isEmpty() ? Optional.empty() : Optional.of(Areas.around(areas));
  }

  private static String ports(Area area) {
    boolean both = area.on(Axis.DIRECTION).equals(List.of(Axis.DIRECTION.whole()));
    boolean inbound = area.on(Axis.DIRECTION).getFirst().first().signum() == 0;
    String local = ports(area, Axis.LOCAL_PORT);
    String remote = ports(area, Axis.REMOTE_PORT);
    if (both) {
      return "both ways " + local;
    }
    return inbound ? "inbound " + local : "outbound to " + remote;
  }

  private static String ports(Area area, Axis axis) {
    return isWhole(area.on(axis), axis) ? "any port" : SideText.ports(area.on(axis));
  }

  private static boolean isWhole(List<Interval> sides, Axis axis) {
    return sides.equals(List.of(axis.whole()));
  }

  private static String addresses(List<Interval> sides) {
    return sides.equals(List.of(AddressOrder.ALL)) ? "any address" : SideText.addresses(sides);
  }

  /** How many columns a text takes. */
  static int width(String text) {
    return text.codePoints().map(Printable::width).sum();
  }

  /** A text of at most so many columns; what is cut off becomes an ellipsis. */
  static String clipped(String text, int columns) {
    String safe = Printable.of(text);
    if (width(safe) <= columns) {
      return safe;
    }
    StringBuilder clipped = new StringBuilder();
    int used = 1;
    for (int codePoint : safe.codePoints().toArray()) {
      used += Printable.width(codePoint);
      if (used > columns) {
        break;
      }
      clipped.appendCodePoint(codePoint);
    }
    return clipped.append('…').toString();
  }
}
