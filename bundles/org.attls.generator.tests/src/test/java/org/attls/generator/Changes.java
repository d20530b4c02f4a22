// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Small changes of a policy. A place beyond the end of a list is its end. */
final class Changes {
  private Changes() {}

  /** Puts a traffic type into the first descriptor. */
  static Plan insertLine(Plan plan, int place, Plan.Line line) {
    Plan.Descriptor first = plan.descriptors().getFirst();
    Plan.Descriptor changed =
        new Plan.Descriptor(first.name(), inserted(first.lines(), place, line));
    return new Plan(replaced(plan.descriptors(), changed), plan.maps(), plan.rules());
  }

  /** Puts a row with a new descriptor into the first map. */
  static Plan insertRow(Plan plan, int place, Plan.Line line) {
    List<Plan.Descriptor> descriptors = new ArrayList<>(plan.descriptors());
    descriptors.add(new Plan.Descriptor("NEW", List.of(line)));
    Plan.MapPlan first = plan.maps().getFirst();
    Plan.Row row = new Plan.Row(descriptors.size() - 1, 0);
    Plan.MapPlan changed = new Plan.MapPlan(first.name(), inserted(first.rows(), place, row));
    return new Plan(descriptors, replaced(plan.maps(), changed), plan.rules());
  }

  static Plan insertRule(Plan plan, int place, Plan.Rule rule) {
    return new Plan(plan.descriptors(), plan.maps(), inserted(plan.rules(), place, rule));
  }

  /** The same objects in the opposite order. */
  static Plan reversed(Plan plan) {
    List<Plan.Descriptor> descriptors =
        plan.descriptors().stream()
            .map(one -> new Plan.Descriptor(one.name(), one.lines().reversed()))
            .toList();
    List<Plan.MapPlan> maps =
        plan.maps().stream()
            .map(one -> new Plan.MapPlan(one.name(), one.rows().reversed()))
            .toList();
    return new Plan(descriptors, maps, plan.rules().reversed());
  }

  /** Two neighbours among the rules change places. */
  static Plan swapRules(Plan plan, int place) {
    List<Plan.Rule> rules = new ArrayList<>(plan.rules());
    if (rules.size() > 1) {
      int first = place % (rules.size() - 1);
      Collections.swap(rules, first, first + 1);
    }
    return new Plan(plan.descriptors(), plan.maps(), rules);
  }

  private static <T> List<T> inserted(List<T> list, int place, T element) {
    List<T> changed = new ArrayList<>(list);
    changed.add(Math.min(place, list.size()), element);
    return changed;
  }

  private static <T> List<T> replaced(List<T> list, T first) {
    List<T> changed = new ArrayList<>(list);
    changed.set(0, first);
    return changed;
  }
}
