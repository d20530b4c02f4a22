// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.model.effective.Bases;
import org.attls.model.effective.Effective;
import org.attls.model.facts.Release;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * For every setting, verbatim block and list of versions or ciphers the image with the oldest
 * release that asks for it. What an object extends asks only for what is not overridden.
 */
final class OldestImages {
  private static final List<EStructuralFeature> LISTS =
      List.of(
          PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS,
          PolicyPackage.Literals.SECURITY_LEVEL__CIPHERS);

  private record ListOf(SecurityLevel level, EStructuralFeature feature) {}

  private final Map<Image, Release> releases = new HashMap<>();
  private final Comparator<Image> oldestFirst =
      Comparator.<Image, Release>comparing(releases::get).thenComparing(Image::getName);
  private final Map<Object, Image> oldest = new HashMap<>();
  private final Map<PolicyObject, List<Object>> parts = new HashMap<>();
  private final Effective effective = Effective.withoutSymbols();

  /** Adds what an image with a known release asks for. */
  void add(Image image) {
    releases.put(image, TargetRelease.of(image).orElseThrow());
    image.getSettings().forEach(each -> mark(each, image));
    Set<PolicyObject> used = new LinkedHashSet<>();
    Set<RequirementMap> maps = new HashSet<>();
    for (Stack stack : image.getStacks()) {
      stack.getSettings().forEach(each -> mark(each, image));
      for (ConnectivityRule rule : stack.getRules()) {
        addRule(rule, image);
        if (rule.getMap() == null || maps.add(rule.getMap())) {
          rule.getEffectiveRows().forEach(row -> addSides(row, used));
        }
      }
    }
    for (PolicyObject object : used) {
      parts.computeIfAbsent(object, this::partsOf).forEach(part -> mark(part, image));
    }
  }

  private void addRule(ConnectivityRule rule, Image image) {
    rule.getSettings().forEach(each -> mark(each, image));
    rule.getRowSettings().forEach(row -> row.getSettings().forEach(each -> mark(each, image)));
  }

  private static void addSides(RequirementRow row, Set<PolicyObject> used) {
    if (row.getSecurityLevel() != null && !row.getSecurityLevel().eIsProxy()) {
      used.add(row.getSecurityLevel());
    }
    if (row.getTrafficDescriptor() != null && !row.getTrafficDescriptor().eIsProxy()) {
      used.add(row.getTrafficDescriptor());
    }
  }

  private List<Object> partsOf(PolicyObject object) {
    List<EObject> made = new ArrayList<>();
    List<Object> found = new ArrayList<>();
    if (object instanceof SecurityLevel level) {
      SecurityLevel whole = effective.level(level);
      made.addAll(whole.getSettings());
      made.addAll(whole.getVerbatims());
      LISTS.forEach(feature -> giver(level, feature).ifPresent(found::add));
    } else if (object instanceof TrafficDescriptor descriptor) {
      TrafficDescriptor whole = effective.descriptor(descriptor);
      made.addAll(whole.getSettings());
      for (TrafficType type : whole.getTrafficTypes()) {
        made.addAll(type.getSettings());
        made.addAll(type.getVerbatims());
      }
    }
    made.forEach(each -> found.add(effective.origins().of(each)));
    return found;
  }

  private static Optional<ListOf> giver(SecurityLevel level, EStructuralFeature feature) {
    return Bases.of(level).stream()
        .filter(each -> each.eIsSet(feature))
        .findFirst()
        .map(each -> new ListOf(each, feature));
  }

  private void mark(Object part, Image image) {
    oldest.merge(part, image, (one, other) -> oldestFirst.compare(one, other) <= 0 ? one : other);
  }

  /** The image that asks for a setting or verbatim block of the text. */
  Optional<Image> of(EObject part) {
    return Optional.ofNullable(oldest.get(part));
  }

  /** The image that asks for the versions or ciphers that a level lists itself. */
  Optional<Image> of(SecurityLevel level, EStructuralFeature list) {
    return Optional.ofNullable(oldest.get(new ListOf(level, list)));
  }
}
