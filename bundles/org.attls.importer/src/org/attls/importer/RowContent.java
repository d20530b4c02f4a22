// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a connectivity rule says of one of its rows, or of all.
 *
 * @param times the time conditions, each of which is enough
 * @param priority the Priority; empty to leave it to the generator
 * @param properties the settings, in order
 */
record RowContent(List<Plan.Time> times, Optional<Long> priority, List<Property> properties) {
  /** Copies the lists, so that the content cannot change. */
  RowContent {
    times = List.copyOf(times);
    properties = List.copyOf(properties);
  }

  boolean isEmpty() {
    return times.isEmpty() && priority.isEmpty() && properties.isEmpty();
  }

  /**
   * What is said for all rows: what they say alike, and of a setting that all have, but not alike,
   * the value that most have.
   */
  static RowContent common(List<RowContent> rows) {
    RowContent first = rows.getFirst();
    List<Property> all = rows.stream().flatMap(row -> row.properties.stream()).toList();
    return new RowContent(
        rows.stream().allMatch(row -> row.times.equals(first.times)) ? first.times : List.of(),
        rows.stream().allMatch(row -> row.priority.equals(first.priority))
            ? first.priority
            : Optional.empty(),
        first.properties.stream()
            .map(Property::words)
            .flatMap(words -> mostCommon(rows.size(), all, words).stream())
            .toList());
  }

  /** The most common value of a setting that all rows have; none if each has another. */
  private static Optional<Property> mostCommon(int rows, List<Property> all, String words) {
    Multiset<Property> values = LinkedHashMultiset.create();
    all.stream().filter(property -> property.words().equals(words)).forEach(values::add);
    return values.size() < rows
        ? Optional.empty()
        : values.entrySet().stream()
            .filter(entry -> entry.getCount() > 1 || rows == 1)
            .min(Comparator.comparingInt(entry -> -entry.getCount()))
            .map(Multiset.Entry::getElement);
  }

  /** What is left to say where something is said for all rows. */
  RowContent without(RowContent common) {
    return new RowContent(
        times.equals(common.times) ? List.of() : times,
        priority.equals(common.priority) ? Optional.empty() : priority,
        properties.stream().filter(each -> !common.properties.contains(each)).toList());
  }
}
