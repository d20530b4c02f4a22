// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.scoping;

import com.google.common.base.Suppliers;
import com.google.inject.Inject;
import java.util.function.Supplier;
import org.attls.policy.library.Library;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SimpleLocalScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * Every object of the project is in reach, those of the same file first, and every object of the
 * library. The names of the file are taken from its description, which is made anyway.
 */
public class ProjectScopes extends SimpleLocalScopeProvider {
  @Inject private IResourceDescription.Manager descriptions;
  @Inject private Library library;
  @Inject private IResourceScopeCache cache;

  @Override
  public IScope getScope(EObject context, EReference reference) {
    Resource file = context.eResource();
    return new NamesInReach(
        inProject(context, reference),
        file,
        reference.getEReferenceType(),
        library,
        () -> ProjectNames.of(file.getResourceSet(), descriptions, cache));
  }

  /**
   * What a build looks for it has to learn, which only a scope that is made at once tells it. Else
   * it is made when it is needed, since that takes as long as there are files.
   */
  private Supplier<IScope> inProject(EObject context, EReference reference) {
    if (ProjectNames.hasIndex(context.eResource().getResourceSet())) {
      return Suppliers.ofInstance(super.getScope(context, reference));
    }
    return Suppliers.memoize(() -> super.getScope(context, reference));
  }

  @Override
  protected ISelectable getAllDescriptions(Resource resource) {
    return descriptions.getResourceDescription(resource);
  }
}
