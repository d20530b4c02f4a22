// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.Stack;
import org.attls.policy.naming.Places;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CancelableDiagnostician;

/**
 * The whole project as one file's checks need to see it: which names there are, which objects are
 * used at all, and which images use a security level or a descriptor. Made once for each validation
 * of a file.
 */
final class ProjectView {
  private static final Comparator<Image> OLDEST_FIRST =
      Comparator.comparing((Image image) -> Release.of(image.getRelease()))
          .thenComparing(Image::getName);

  private record Key(EClass kind, String name) {
    static Key of(EClass kind, String name) {
      return new Key(kind, name.toLowerCase(Locale.ROOT));
    }
  }

  private final Map<Key, List<IEObjectDescription>> named = new HashMap<>();
  private final ProjectReferences references;
  private final Map<PolicyObject, Image> oldestImages = new HashMap<>();

  private ProjectView(IResourceDescriptions index, Resource context, Runnable checkCanceled) {
    references = new ProjectReferences(index, checkCanceled);
    for (IEObjectDescription each : index.getExportedObjects()) {
      if (each.getName().getSegmentCount() == 1) {
        named
            .computeIfAbsent(
                Key.of(each.getEClass(), each.getName().getLastSegment()),
                key -> new ArrayList<>(1))
            .add(each);
      }
    }
    for (IEObjectDescription each : index.getExportedObjectsByType(PolicyPackage.Literals.IMAGE)) {
      checkCanceled.run();
      if (Places.resolve(each, context.getContents().get(0)) instanceof Image image
          && image.getName() != null
          && image.getRelease() != null
          && Release.find(image.getRelease()).isPresent()) {
        addUsed(image);
      }
    }
  }

  private void addUsed(Image image) {
    Set<RequirementMap> maps = new HashSet<>();
    for (Stack stack : image.getStacks()) {
      stack.getRules().forEach(rule -> maps.add(rule.getMap()));
    }
    maps.remove(null);
    for (RequirementMap map : maps) {
      for (RequirementRow row : map.getRows()) {
        addUsed(row.getSecurityLevel(), image);
        addUsed(row.getTrafficDescriptor(), image);
      }
    }
  }

  private void addUsed(PolicyObject object, Image image) {
    if (object != null && !object.eIsProxy()) {
      oldestImages.merge(
          object, image, (one, other) -> OLDEST_FIRST.compare(one, other) <= 0 ? one : other);
    }
  }

  /** The objects of a kind that have a name, in upper or lower case, whatever the user's locale. */
  List<IEObjectDescription> named(EClass kind, String name) {
    return named.getOrDefault(Key.of(kind, name), List.of());
  }

  /** Whether any object of the project refers to this one. */
  boolean isUsed(PolicyObject object) {
    return references.contain(object);
  }

  /**
   * Of the images with a known release that use a level or descriptor, the one with the oldest
   * release.
   */
  Optional<Image> oldestImageThatUses(PolicyObject object) {
    return Optional.ofNullable(oldestImages.get(object));
  }

  /** Makes views, one for each validation. */
  @Singleton
  static final class Provider {
    @Inject private ResourceDescriptionsProvider index;
    @Inject private OperationCanceledManager cancel;

    /** The view of a validation, whose context holds it from its first use on. */
    ProjectView of(Resource resource, Map<Object, Object> context) {
      return (ProjectView)
          context.computeIfAbsent(
              ProjectView.class,
              key ->
                  new ProjectView(
                      index.getResourceDescriptions(resource), resource, check(context)));
    }

    private Runnable check(Map<Object, Object> context) {
      CancelIndicator indicator =
          (CancelIndicator) context.get(CancelableDiagnostician.CANCEL_INDICATOR);
      return () -> cancel.checkCanceled(indicator);
    }
  }
}
