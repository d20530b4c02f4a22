// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.index;

import com.google.common.collect.ImmutableSet;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.Stack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.impl.DefaultResourceDescription;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * A file in memory as the index sees it. Among the names that it looks for in other files are words
 * that stand for an address and are none: they may be names of groups.
 */
final class FileDescription extends DefaultResourceDescription {
  FileDescription(
      Resource file, IDefaultResourceDescriptionStrategy strategy, IResourceScopeCache cache) {
    super(file, strategy, cache);
  }

  @Override
  public Iterable<QualifiedName> getImportedNames() {
    ImmutableSet.Builder<QualifiedName> names = ImmutableSet.builder();
    names.addAll(super.getImportedNames());
    for (EObject root : getResource().getContents()) {
      if (root instanceof PolicyFile file) {
        for (EObject object : file.getObjects()) {
          if (object instanceof Image image) {
            addNames(image, names);
          }
        }
      }
    }
    return names.build();
  }

  private static void addNames(Image image, ImmutableSet.Builder<QualifiedName> names) {
    for (Stack stack : image.getStacks()) {
      for (ConnectivityRule rule : stack.getRules()) {
        addName(rule.getLocal(), names);
        addName(rule.getRemote(), names);
      }
    }
  }

  private static void addName(Endpoint endpoint, ImmutableSet.Builder<QualifiedName> names) {
    if (endpoint != null && endpoint.getAddress() != null && !endpoint.getAddress().isValid()) {
      names.add(QualifiedName.create(endpoint.getAddress().text()).toLowerCase());
    }
  }
}
