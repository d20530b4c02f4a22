// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words which ports, addresses or names some stretches of an axis are. */
public final class SideText {
  /** More stretches than so many are counted, not listed. */
  private static final int LISTED = 6;

  private SideText() {}

  /** For example {@code 21, 8000-8010}, or {@code all but 23}. */
  public static String ports(List<Interval> sides) {
    return of(sides, Axis.LOCAL_PORT.whole(), SideText::port);
  }

  private static String port(Interval ports) {
    return ports.first().equals(ports.last())
        ? ports.first().toString()
        : ports.first() + "-" + ports.last();
  }

  /** For example {@code FTPD*}, {@code FTPD* but FTPD1}, or {@code all but A*}. */
  public static String names(List<Interval> sides) {
    Interval hull = hull(sides);
    return sides.size() > 1 && !hull.equals(NameOrder.ALL) && NameOrder.pattern(hull).isPresent()
        ? name(hull) + " but " + list(others(sides, hull), SideText::name)
        : of(sides, NameOrder.ALL, SideText::name);
  }

  private static Interval hull(List<Interval> sides) {
    return new Interval(sides.getFirst().first(), sides.getLast().last());
  }

  private static String name(Interval names) {
    return NameOrder.pattern(names)
        .orElseGet(() -> NameOrder.name(names.first()) + " to " + NameOrder.name(names.last()));
  }

  /** For example {@code 10.0.0.0/8}, or {@code any IPv4 address but 10.1.1.1}. */
  public static String addresses(List<Interval> sides) {
    for (Interval family : List.of(AddressOrder.ALL_IPV4, AddressOrder.ALL_IPV6)) {
      if (sides.stream().allMatch(family::contains)) {
        String all = family.equals(AddressOrder.ALL_IPV4) ? "any IPv4" : "any IPv6";
        return sides.equals(List.of(family)) ? all + " address" : inFamily(sides, family, all);
      }
    }
    return of(split(sides), AddressOrder.ALL, AddressOrder::text);
  }

  private static String inFamily(List<Interval> sides, Interval family, String all) {
    String hull = AddressOrder.text(hull(sides));
    if (sides.size() > 1 && hull.indexOf('/') > 0 && !hull(sides).equals(family)) {
      return hull + " but " + list(others(sides, hull(sides)), AddressOrder::text);
    }
    return of(sides, family, AddressOrder::text).replace("all but", all + " address but");
  }

  /** A stretch that reaches from one family into the other as two. */
  private static List<Interval> split(List<Interval> sides) {
    List<Interval> split = new ArrayList<>();
    for (Interval side : sides) {
      boolean both = !AddressOrder.isIpv6(side.first()) && AddressOrder.isIpv6(side.last());
      if (both) {
        split.add(new Interval(side.first(), AddressOrder.ALL_IPV4.last()));
        split.add(new Interval(AddressOrder.ALL_IPV6.first(), side.last()));
      } else {
        split.add(side);
      }
    }
    return split;
  }

  private static String of(List<Interval> sides, Interval whole, Function<Interval, String> words) {
    List<Interval> others = others(sides, whole);
    return others.size() < sides.size() ? "all but " + list(others, words) : list(sides, words);
  }

  private static String list(List<Interval> sides, Function<Interval, String> words) {
    String listed = sides.stream().limit(LISTED).map(words).collect(Collectors.joining(", "));
    return sides.size() > LISTED ? listed + " and " + (sides.size() - LISTED) + " more" : listed;
  }

  private static List<Interval> others(List<Interval> sides, Interval whole) {
    List<Interval> others = new ArrayList<>();
    BigInteger next = whole.first();
    for (Interval side : sides) {
      if (side.first().compareTo(next) > 0) {
        others.add(new Interval(next, side.first().subtract(BigInteger.ONE)));
      }
      next = side.last().add(BigInteger.ONE);
    }
    if (next.compareTo(whole.last()) <= 0) {
      others.add(new Interval(next, whole.last()));
    }
    return others;
  }
}
