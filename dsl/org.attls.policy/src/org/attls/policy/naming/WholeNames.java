// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.naming;

import com.google.inject.Singleton;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * Names of authoring objects are one piece: {@code TLSv1.2zOS1.13} is a name with dots in it, not a
 * path. Only the names of stacks and rules have several segments, and nobody writes those.
 */
@Singleton
public class WholeNames implements IQualifiedNameConverter {
  private static final String SEPARATOR = "/";

  @Override
  public String toString(QualifiedName name) {
    return name.toString(SEPARATOR);
  }

  @Override
  public QualifiedName toQualifiedName(String text) {
    return QualifiedName.create(text);
  }
}
