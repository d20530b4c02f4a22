// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.scoping;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.scoping.impl.SimpleLocalScopeProvider;

/**
 * There are no imports: every object of the project is in reach, those of the same file first. The
 * names of these are taken from the description of the file, which is made anyway.
 */
public class ProjectScopes extends SimpleLocalScopeProvider {
  @Inject private IResourceDescription.Manager descriptions;

  @Override
  protected ISelectable getAllDescriptions(Resource resource) {
    return descriptions.getResourceDescription(resource);
  }
}
