// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
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
 * used at all, and where they are used. Made once for each validation of a file.
 */
final class ProjectView {
  private static final Comparator<Image> BY_NAME =
      Comparator.comparing(Image::getName)
          .thenComparing(image -> image.eResource().getURI().toString());

  private record Key(EClass kind, String name) {
    static Key of(EClass kind, String name) {
      return new Key(kind, name.toLowerCase(Locale.ROOT));
    }
  }

  private final Map<Key, List<IEObjectDescription>> named = new HashMap<>();
  private final ProjectReferences references;
  private final List<Image> images = new ArrayList<>();
  private final OldestImages oldestImages = new OldestImages();
  private final Runnable checkCanceled;
  private Uses uses;

  private ProjectView(IResourceDescriptions index, Resource context, Runnable checkCanceled) {
    this.checkCanceled = checkCanceled;
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
          && image.getName() != null) {
        images.add(image);
      }
    }
    images.sort(BY_NAME); // The order of the files makes no difference.
    images.stream().filter(image -> TargetRelease.of(image).isPresent()).forEach(oldestImages::add);
  }

  /** The objects of a kind that have a name, in upper or lower case, whatever the user's locale. */
  List<IEObjectDescription> named(EClass kind, String name) {
    return named.getOrDefault(Key.of(kind, name), List.of());
  }

  /** Whether any object of the project refers to this one. */
  boolean isUsed(PolicyObject object) {
    return references.contain(object);
  }

  /** Which images ask for what. */
  OldestImages oldestImages() {
    return oldestImages;
  }

  /** The images of the project. */
  List<Image> images() {
    return images;
  }

  /** Where objects are used. Made when first asked for: many files have no check that asks. */
  Uses uses() {
    if (uses == null) {
      uses = new Uses(images, checkCanceled);
    }
    return uses;
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
                  SharedView.get(
                      resource.getResourceSet(),
                      () ->
                          new ProjectView(
                              index.getResourceDescriptions(resource), resource, check(context))));
    }

    private Runnable check(Map<Object, Object> context) {
      CancelIndicator indicator =
          (CancelIndicator) context.get(CancelableDiagnostician.CANCEL_INDICATOR);
      return () -> cancel.checkCanceled(indicator);
    }
  }
}
