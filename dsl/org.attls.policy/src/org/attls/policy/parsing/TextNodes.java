// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/** Makes the nodes of what was read. */
public class TextNodes extends NodeModelBuilder {
  @Override
  public ICompositeNode newRootNode(String text) {
    return new TextRoot(text);
  }
}
