// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.linking;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;

/**
 * Puts every resolved reference into the index, those inside one file included: only so can the
 * index say which objects are never used, without loading every file. In an incremental build a
 * reference to a file that is not in memory is still a proxy, but one that says where the object
 * is.
 */
@Singleton
public class AllReferences extends DefaultResourceDescriptionStrategy {
  @Override
  protected boolean isResolvedAndExternal(EObject from, EObject to) {
    if (to == null || !to.eIsProxy()) {
      return to != null;
    }
    String fragment = ((InternalEObject) to).eProxyURI().fragment();
    return !getLazyURIEncoder().isCrossLinkFragment(from.eResource(), fragment);
  }
}
