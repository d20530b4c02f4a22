// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.model.policy.PolicyPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * Tells a build which files are to be checked anew after others have changed: those that look for a
 * name which has come or gone, those that define the same name, and those that a changed object
 * reaches or is reached from. A new release of an image concerns the security levels of its maps; a
 * key ring that a descriptor has no more concerns the rules of the images that use it.
 */
@Singleton
public class FileDescriptions extends DefaultResourceDescriptionManager {
  @Override
  protected IResourceDescription internalGetResourceDescription(
      Resource file, IDefaultResourceDescriptionStrategy strategy) {
    return new FileDescription(file, strategy, getCache());
  }

  @Override
  public boolean isAffected(
      Collection<Delta> deltas, IResourceDescription candidate, IResourceDescriptions index) {
    return super.isAffected(deltas, candidate, index)
        || definesSameName(deltas, candidate)
        || isConcerned(changes(deltas), candidate, index);
  }

  /** A finding about a name that is given twice says where the other one is. */
  private static boolean definesSameName(Collection<Delta> deltas, IResourceDescription candidate) {
    Set<QualifiedName> own = new HashSet<>();
    objects(candidate).forEach(each -> own.add(each.getName().toLowerCase()));
    return deltas.stream()
        .flatMap(delta -> both(delta).stream())
        .anyMatch(each -> own.contains(each.getName().toLowerCase()));
  }

  private static boolean isConcerned(
      List<IEObjectDescription> changes,
      IResourceDescription candidate,
      IResourceDescriptions index) {
    if (changes.isEmpty()) {
      return false;
    }
    Reach reach = new Reach(index);
    List<IEObjectDescription> own = objects(candidate);
    return !Collections.disjoint(reach.from(changes), names(own))
        || !Collections.disjoint(reach.from(own), names(changes))
        || hasUnresolvedName(candidate, index);
  }

  /** A finding about a name that nothing has may propose another one. */
  private static boolean hasUnresolvedName(
      IResourceDescription candidate, IResourceDescriptions index) {
    for (QualifiedName name : candidate.getImportedNames()) {
      if (Iterables.isEmpty(
          index.getExportedObjects(PolicyPackage.Literals.POLICY_OBJECT, name, true))) {
        return true;
      }
    }
    return false;
  }

  /** The objects that have come or gone, or say something else than before. */
  private static List<IEObjectDescription> changes(Collection<Delta> deltas) {
    List<IEObjectDescription> changes = new ArrayList<>();
    for (Delta delta : deltas) {
      if (delta.haveEObjectDescriptionsChanged()) {
        addMissing(objects(delta.getOld()), objects(delta.getNew()), changes);
        addMissing(objects(delta.getNew()), objects(delta.getOld()), changes);
      }
    }
    return changes;
  }

  private static void addMissing(
      List<IEObjectDescription> these,
      List<IEObjectDescription> others,
      List<IEObjectDescription> missing) {
    Set<List<Object>> contents =
        others.stream().map(ObjectDescription::content).collect(Collectors.toSet());
    these.stream()
        .filter(each -> !contents.contains(ObjectDescription.content(each)))
        .forEach(missing::add);
  }

  private static List<IEObjectDescription> both(Delta delta) {
    List<IEObjectDescription> both = new ArrayList<>(objects(delta.getOld()));
    both.addAll(objects(delta.getNew()));
    return both;
  }

  private static Set<ObjectName> names(List<IEObjectDescription> objects) {
    return objects.stream().map(ObjectDescription::nameOf).collect(Collectors.toSet());
  }

  private static List<IEObjectDescription> objects(IResourceDescription file) {
    return file == null
        ? List.of()
        : ImmutableList.copyOf(file.getExportedObjectsByType(PolicyPackage.Literals.POLICY_OBJECT));
  }
}
