// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.index;

import com.google.inject.Singleton;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.Stack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/**
 * What the index holds: every named object, and every resolved reference, those inside one file
 * included. Only so can the index say which objects are never used, without loading every file. In
 * an incremental build a reference to a file that is not in memory is still a proxy, but one that
 * says where the object is.
 */
@Singleton
public class IndexStrategy extends DefaultResourceDescriptionStrategy {
  @Override
  public boolean createEObjectDescriptions(
      EObject object, IAcceptor<IEObjectDescription> acceptor) {
    if (!(object instanceof PolicyObject policyObject)) {
      return super.createEObjectDescriptions(object, acceptor);
    }
    if (object.eContainer() instanceof Stack) {
      return false; // The expectations of a stack are nothing that another file could name.
    }
    QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(object);
    if (name != null) {
      acceptor.accept(new ObjectDescription(name, policyObject));
    }
    return true;
  }

  @Override
  protected boolean isResolvedAndExternal(EObject from, EObject to) {
    if (to == null || !to.eIsProxy()) {
      return to != null;
    }
    String fragment = ((InternalEObject) to).eProxyURI().fragment();
    return !getLazyURIEncoder().isCrossLinkFragment(from.eResource(), fragment);
  }
}
