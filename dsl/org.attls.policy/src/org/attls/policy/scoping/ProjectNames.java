// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.linking.PolicyResource;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/**
 * The objects at the top of all files of a resource set, by name. Without it every name would be
 * looked for in every file. It is made when first asked for after a change, and forgotten as soon
 * as a file comes, goes or changes. Where a build has an index, that one is asked instead.
 */
final class ProjectNames extends AdapterImpl implements OnChangeEvictingCache.Listener {
  private static final List<String> OTHER_INDEX =
      List.of(
          ResourceDescriptionsProvider.NAMED_BUILDER_SCOPE,
          ResourceDescriptionsProvider.LIVE_SCOPE,
          ResourceDescriptionsProvider.PERSISTED_DESCRIPTIONS);

  private Map<QualifiedName, List<IEObjectDescription>> byName;

  private ProjectNames() {}

  /** The names of a resource set; null if it has an index of its own. */
  static ProjectNames of(
      ResourceSet set, IResourceDescription.Manager descriptions, IResourceScopeCache cache) {
    if (hasIndex(set) || !(cache instanceof OnChangeEvictingCache evicting)) {
      return null;
    }
    ProjectNames names = there(set);
    if (names == null) {
      names = new ProjectNames();
      set.eAdapters().add(names);
    }
    if (names.byName == null) {
      names.byName = names.read(set, descriptions, evicting);
    }
    return names;
  }

  /** Whether the files are not all of the project, so that an index is to be asked. */
  static boolean hasIndex(ResourceSet set) {
    return set == null
        || ChunkedResourceDescriptions.findInEmfObject(set) != null
        || ResourceDescriptionsData.ResourceSetAdapter.findResourceDescriptionsData(set) != null
        || OTHER_INDEX.stream().anyMatch(set.getLoadOptions()::containsKey);
  }

  private static ProjectNames there(ResourceSet set) {
    return set.eAdapters().stream()
        .filter(ProjectNames.class::isInstance)
        .map(ProjectNames.class::cast)
        .findFirst()
        .orElse(null);
  }

  private Map<QualifiedName, List<IEObjectDescription>> read(
      ResourceSet set, IResourceDescription.Manager descriptions, OnChangeEvictingCache cache) {
    Map<QualifiedName, List<IEObjectDescription>> names = new HashMap<>();
    for (Resource file : set.getResources()) {
      if (file instanceof PolicyResource) {
        descriptions
            .getResourceDescription(file)
            .getExportedObjectsByType(PolicyPackage.Literals.POLICY_OBJECT)
            .forEach(
                each -> names.computeIfAbsent(each.getName(), key -> new ArrayList<>(1)).add(each));
        cache.getOrCreate(file).addCacheListener(this);
      }
    }
    return names;
  }

  /** The object of a kind and name: that of a file if it has one, else that of the first file. */
  IEObjectDescription find(EClass kind, QualifiedName name, Resource file) {
    IEObjectDescription first = null;
    for (IEObjectDescription each : byName.getOrDefault(name, List.of())) {
      if (kind.isSuperTypeOf(each.getEClass())) {
        if (each.getEObjectOrProxy().eResource() == file) {
          return each;
        }
        first = first == null ? each : first;
      }
    }
    return first;
  }

  @Override
  public void notifyChanged(Notification change) {
    byName = null;
  }

  @Override
  public void onEvict(OnChangeEvictingCache.CacheAdapter file) {
    byName = null;
  }
}
