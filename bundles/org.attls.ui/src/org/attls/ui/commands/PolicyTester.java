// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorInput;

/** Tells in expressions of the plug-in manifest whether an editor shows a policy. */
public final class PolicyTester extends PropertyTester {
  private static final String ENDING = ".attls";

  @Override
  public boolean test(Object receiver, String property, Object[] args, Object expected) {
    return isPolicy(receiver);
  }

  /** Whether something is the input of an editor of a policy. */
  static boolean isPolicy(Object input) {
    return input instanceof IEditorInput editor && editor.getName().endsWith(ENDING);
  }
}
