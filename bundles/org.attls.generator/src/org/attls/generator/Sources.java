// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.attls.model.effective.Origins;
import org.attls.model.policy.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Leads from the objects that a policy is generated of to the text behind them. All lists have the
 * most specific source first and each once. There are many lines with the same source, hence one
 * object for it.
 */
final class Sources {
  private final Origins origins;
  private final Map<Source, Source> known = new HashMap<>();

  Sources(Origins origins) {
    this.origins = origins;
  }

  /** The objects of the text behind some objects, in this order; null is left out. */
  List<Source> of(EObject... objects) {
    SequencedSet<Source> found = new LinkedHashSet<>();
    for (EObject object : objects) {
      if (object != null) {
        found.add(whole(origins.of(object)));
      }
    }
    return List.copyOf(found);
  }

  /** The object of the text that an object is made of, then those around it up to a named one. */
  List<Source> withHolders(EObject object) {
    List<Source> found = new ArrayList<>();
    addWithHolders(origins.of(object), found);
    return List.copyOf(found);
  }

  /** A property where it is written, maybe in an object that is extended, with what holds it. */
  List<Source> property(EObject object, EStructuralFeature feature) {
    return value(object, feature, Source.ALL);
  }

  /**
   * One value of a property.
   *
   * @param index its place in the list that the object has
   */
  List<Source> value(EObject object, EStructuralFeature feature, int index) {
    EObject giver = origins.of(object, feature);
    List<Source> found = new ArrayList<>();
    found.add(one(new Source(giver, feature, index)));
    addWithHolders(giver, found);
    return List.copyOf(found);
  }

  private void addWithHolders(EObject written, List<Source> found) {
    EObject each = written;
    found.add(whole(each));
    while (!(each instanceof Named) && each.eContainer() != null) {
      each = each.eContainer();
      found.add(whole(each));
    }
  }

  private Source whole(EObject written) {
    return one(Source.of(written));
  }

  private Source one(Source source) {
    Source there = known.putIfAbsent(source, source);
    return there == null ? source : there;
  }

  /** Sources, then some more. */
  static List<Source> join(List<Source> sources, List<Source> more) {
    SequencedSet<Source> all = new LinkedHashSet<>(sources);
    all.addAll(more);
    return List.copyOf(all);
  }
}
