// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.Set;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.index.ObjectDescription;
import org.attls.policy.index.ObjectName;
import org.attls.policy.linking.PolicyResource;
import org.attls.policy.naming.ObjectNames;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescription;

/**
 * What is referred to in a project. Of a file in memory the objects themselves are taken, since to
 * say where thousands of objects are takes longer than all checks together. Of other files the
 * index has the names. In a build it has the objects only later, when the file has had its turn.
 */
final class ProjectReferences {
  private final Set<EObject> objects = new HashSet<>();
  private final SetMultimap<ObjectName, URI> filesByName = HashMultimap.create();
  private final IResourceDescriptions index;

  ProjectReferences(IResourceDescriptions index, Runnable checkCanceled) {
    this.index = index;
    for (IResourceDescription file : index.getAllResourceDescriptions()) {
      checkCanceled.run();
      if (file instanceof DefaultResourceDescription inMemory
          && inMemory.getResource() instanceof PolicyResource policy) {
        objects.addAll(policy.referredObjects());
      } else {
        addNames(file);
      }
    }
  }

  private void addNames(IResourceDescription file) {
    for (IEObjectDescription object :
        file.getExportedObjectsByType(PolicyPackage.Literals.POLICY_OBJECT)) {
      for (ObjectName name : ObjectDescription.referencesOf(object)) {
        filesByName.put(name, file.getURI());
      }
    }
  }

  /** Whether some object refers to this one. */
  boolean contain(PolicyObject object) {
    if (objects.contains(object)) {
      return true;
    }
    URI own = EcoreUtil2.getPlatformResourceOrNormalizedURI(object);
    return filesByName.get(ObjectName.of(object.eClass(), ObjectNames.of(object))).stream()
        .anyMatch(file -> own.equals(target(object, file)));
  }

  /** Where the name of an object leads from a file: to that file itself if it has the name too. */
  private URI target(PolicyObject object, URI file) {
    URI first = null;
    for (IEObjectDescription each :
        index.getExportedObjects(
            object.eClass(), QualifiedName.create(ObjectNames.of(object)), false)) {
      URI place = each.getEObjectURI();
      if (place.trimFragment().equals(file)) {
        return place;
      }
      first = first == null ? place : first;
    }
    return first;
  }
}
