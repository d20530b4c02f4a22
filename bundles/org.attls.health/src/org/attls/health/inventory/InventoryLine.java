// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.NameOrder;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.findings.Place;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;

/** The values of a line of an inventory file, and what is wrong with them. */
final class InventoryLine {
  private static final String ANY = "*";
  private static final String PORTS = "a port from 1 to 65535, or a range such as 50000-50200";
  private static final String ADDRESS = "an address, a prefix such as 10.1.0.0/16, or a range";
  private static final String NAME =
      "1 to 8 characters out of A-Z, 0-9, @, # and $, and may end in *";

  private final Place place;
  private final Map<String, Field> fields;
  private final List<Finding> faults = new ArrayList<>();

  InventoryLine(Place place, Map<String, Field> fields) {
    this.place = place;
    this.fields = fields;
  }

  Place place() {
    return place;
  }

  List<Finding> faults() {
    return faults;
  }

  /** The text of a column; empty if there is none. */
  String text(String column) {
    Field field = fields.get(column);
    return field == null ? "" : field.text();
  }

  /** The text of a column that must have one. */
  String needed(String column, String fitting) {
    if (text(column).isEmpty()) {
      faults.add(Finding.at(FindingCode.INVENTORY_VALUE_MISSING, place, column, fitting));
    }
    return text(column);
  }

  /** The stacks that the line is about. */
  StackName system() {
    return new StackName(system("image"), system("stack"));
  }

  /** The name of a system; without one it is any. */
  String system(String column) {
    String name = text(column).toUpperCase(Locale.ROOT);
    if (name.isEmpty() || name.equals(ANY) || NameOrder.isName(name)) {
      return name.isEmpty() ? ANY : name;
    }
    wrong(column, text(column), "a name of 1 to 8 characters, or *", List.of());
    return ANY;
  }

  /** A job name or user ID that may end in *; without one it is any. */
  String pattern(String column) {
    String pattern = text(column).toUpperCase(Locale.ROOT);
    if (pattern.isEmpty() || NameOrder.matching(pattern).isPresent()) {
      return pattern.isEmpty() ? ANY : pattern;
    }
    wrong(column, text(column), NAME, List.of());
    return ANY;
  }

  /** One of some words; the word as it is in the list. */
  String word(String column, List<String> words) {
    String written = text(column);
    Optional<String> known = words.stream().filter(written::equalsIgnoreCase).findFirst();
    if (known.isEmpty() && !written.isEmpty()) {
      wrong(column, written, String.join(" or ", words), words);
    }
    return known.orElse("");
  }

  /** The ports of a column; none for any. */
  List<PortRange> ports(String column) {
    return parts(
        column,
        PORTS,
        part -> {
          PortRange range = PortRange.valueOf(part);
          return range.problem() == PortRange.Problem.NONE ? Optional.of(range) : Optional.empty();
        });
  }

  /** The addresses of a column; none for any. */
  List<AddressRange> addresses(String column) {
    return parts(
        column,
        ADDRESS,
        part -> Optional.of(AddressRange.valueOf(part)).filter(AddressRange::isValid));
  }

  /** The one address of a column; null if it is faulty or not one. */
  InetAddress host(String column) {
    List<AddressRange> ranges = addresses(column);
    if (ranges.size() == 1 && ranges.getFirst().form() == AddressRange.Form.ADDRESS) {
      AddressRange host = ranges.getFirst();
      return AddressOrder.address(AddressOrder.position(host.first(), host.ipv6()));
    }
    if (faults.isEmpty()) {
      wrong(column, text(column), "an IP address", List.of());
    }
    return null;
  }

  /** The values of a column that are separated by blanks; none for any. */
  private <T> List<T> parts(String column, String fitting, Function<String, Optional<T>> reader) {
    List<T> values = new ArrayList<>();
    String text = text(column);
    if (text.isEmpty() || text.equals(ANY)) {
      return values;
    }
    for (String part : text.split("\\s+")) {
      Optional<T> value = reader.apply(part);
      value.ifPresentOrElse(values::add, () -> wrong(column, part, fitting, List.of()));
    }
    return values;
  }

  private void wrong(String column, String value, String fitting, Collection<String> words) {
    Optional<String> nearest = NearestName.in(words, value);
    faults.add(
        Finding.of(
            FindingCode.INVENTORY_VALUE,
            fields.get(column).place(),
            nearest.stream().toList(),
            value,
            column,
            fitting,
            Suggestion.of(nearest)));
  }
}
