// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.naming;

import com.google.inject.Singleton;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Named;
import org.attls.model.policy.Stack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * The names by which the project knows its objects: those of stacks and rules have the name of what
 * they are in before them. They are made anew each time, which is quicker than to look them up.
 */
@Singleton
public class ObjectNames extends IQualifiedNameProvider.AbstractImpl {
  @Override
  public QualifiedName getFullyQualifiedName(EObject object) {
    if (!(object instanceof Named named) || named.getName() == null) {
      return null;
    }
    boolean inside = object instanceof Stack || object instanceof ConnectivityRule;
    QualifiedName outer = inside ? getFullyQualifiedName(object.eContainer()) : null;
    return outer == null ? QualifiedName.create(named.getName()) : outer.append(named.getName());
  }
}
