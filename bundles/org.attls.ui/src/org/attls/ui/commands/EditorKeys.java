// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/**
 * The keys of the editor of policies. They are a context of their own, since other languages bind
 * the same keys in the context of the editor that all of them share.
 */
public final class EditorKeys {
  private static final String CONTEXT = "org.attls.ui.policyContext";
  private static boolean active;

  private EditorKeys() {}

  /** Makes the keys work whenever an editor of a policy is active. */
  public static void activate() {
    if (!active) {
      active = true;
      PlatformUI.getWorkbench()
          .getService(IContextService.class)
          .activateContext(CONTEXT, new PolicyIsActive());
    }
  }

  private static final class PolicyIsActive extends Expression {
    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
      Object input = context.getVariable(ISources.ACTIVE_EDITOR_INPUT_NAME);
      boolean editor =
          context.getVariable(ISources.ACTIVE_PART_NAME)
              == context.getVariable(ISources.ACTIVE_EDITOR_NAME);
      return EvaluationResult.valueOf(editor && PolicyTester.isPolicy(input));
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
      info.addVariableNameAccess(ISources.ACTIVE_EDITOR_INPUT_NAME);
      info.addVariableNameAccess(ISources.ACTIVE_EDITOR_NAME);
      info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
    }
  }
}
