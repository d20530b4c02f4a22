// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attls.health.HealthInput;
import org.attls.health.inventory.StackName;

/** Picks what the inventory says of a stack. */
final class OfStack {
  private OfStack() {}

  /** Why entries cannot be used: the file is missing, or says nothing of the stack. */
  static <T> Optional<String> of(
      String file, Optional<List<T>> entries, HealthInput input, Function<T, StackName> system) {
    if (entries.isEmpty()) {
      return Optional.of("the inventory has no " + file);
    }
    return of(entries.get(), input, system).isEmpty()
        ? Optional.of(file + " has no line for " + input.subject())
        : Optional.empty();
  }

  /** The entries for the stack. */
  static <T> List<T> of(List<T> entries, HealthInput input, Function<T, StackName> system) {
    return entries.stream()
        .filter(entry -> system.apply(entry).has(input.image(), input.stack()))
        .toList();
  }
}
