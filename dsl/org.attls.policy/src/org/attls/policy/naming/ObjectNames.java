// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.naming;

import com.google.inject.Singleton;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.Stack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * The names by which the project knows its objects: those at the top of a file have its namespace
 * before them, all others the name of what they are in. They are made anew each time, which is
 * quicker than to look them up.
 */
@Singleton
public class ObjectNames extends IQualifiedNameProvider.AbstractImpl {
  @Override
  public QualifiedName getFullyQualifiedName(EObject object) {
    if (!(object instanceof Named named) || named.getName() == null) {
      return null;
    }
    if (object instanceof PolicyObject top && !(object.eContainer() instanceof Stack)) {
      return QualifiedName.create(of(top));
    }
    QualifiedName outer = getFullyQualifiedName(object.eContainer());
    return outer == null ? QualifiedName.create(named.getName()) : outer.append(named.getName());
  }

  /** The name of an object at the top of a file, with the namespace of its file if it has one. */
  public static String of(PolicyObject object) {
    return object.eContainer() instanceof PolicyFile file && file.getNamespace() != null
        ? Namespaces.in(file.getNamespace(), object.getName())
        : object.getName();
  }
}
