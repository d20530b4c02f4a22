// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.scoping;

import com.google.inject.Inject;
import org.attls.policy.library.Library;
import org.attls.policy.naming.Namespaces;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SimpleLocalScopeProvider;

/**
 * Every object of the project is in reach, those of the same file first, and every object of the
 * library. The names of the file are taken from its description, which is made anyway.
 */
public class ProjectScopes extends SimpleLocalScopeProvider {
  @Inject private IResourceDescription.Manager descriptions;
  @Inject private Library library;

  @Override
  public IScope getScope(EObject context, EReference reference) {
    Resource file = context.eResource();
    return new NamesInReach(
        super.getScope(context, reference),
        Namespaces.of(file),
        reference.getEReferenceType(),
        library,
        file.getResourceSet());
  }

  @Override
  protected ISelectable getAllDescriptions(Resource resource) {
    return descriptions.getResourceDescription(resource);
  }
}
