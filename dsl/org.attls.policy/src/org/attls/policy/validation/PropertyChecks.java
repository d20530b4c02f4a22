// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.HashSet;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Properties that may stand in any order, but once only. */
public class PropertyChecks extends PolicyChecks {
  /** A property of a traffic descriptor is given twice. */
  @Check
  public void onceInDescriptor(TrafficDescriptor descriptor) {
    check(descriptor);
  }

  /** A property of a traffic type is given twice. */
  @Check
  public void onceInTrafficType(TrafficType type) {
    check(type);
  }

  /** A property of a security level is given twice. */
  @Check
  public void onceInLevel(SecurityLevel level) {
    check(level);
  }

  /** A property of an image is given twice. */
  @Check
  public void onceInImage(Image image) {
    check(image);
  }

  /** A property of a stack is given twice. */
  @Check
  public void onceInStack(Stack stack) {
    check(stack);
  }

  /** A property of a connectivity rule is given twice. */
  @Check
  public void onceInRule(ConnectivityRule rule) {
    check(rule);
  }

  /** A property of a row block is given twice. */
  @Check
  public void onceInRow(RowSettings row) {
    check(row);
  }

  private void check(EObject object) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
    if (node != null) {
      visit(node, object, new HashSet<>());
    }
  }

  private void visit(ICompositeNode node, EObject object, Set<String> seen) {
    for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof ILeafNode leaf && leaf.isHidden()) {
        continue;
      }
      Assignment assignment = GrammarUtil.containingAssignment(child.getGrammarElement());
      if (assignment == null) {
        if (child instanceof ICompositeNode composite && child.getSemanticElement() == object) {
          visit(composite, object, seen);
        }
      } else if (!"+=".equals(assignment.getOperator()) && !seen.add(assignment.getFeature())) {
        reportAt(
            FindingCode.PROPERTY_TWICE,
            object,
            child,
            words(assignment.getFeature()),
            Kinds.describe(object));
      }
    }
  }

  private static String words(String feature) {
    StringBuilder words = new StringBuilder();
    for (char c : feature.toCharArray()) {
      words.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : c);
    }
    return words.toString();
  }
}
