// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.linking;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;

/**
 * Puts every resolved reference into the index, those inside one file included: only so can the
 * index say which objects are never used, without loading every file.
 */
@Singleton
public class AllReferences extends DefaultResourceDescriptionStrategy {
  @Override
  protected boolean isResolvedAndExternal(EObject from, EObject to) {
    return to != null && !to.eIsProxy();
  }
}
