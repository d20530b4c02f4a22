// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.assists;

import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.ide.fixes.Layout;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.TextChange;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Disables connectivity rules and enables them again. */
@Singleton
public class Enabling {
  private static final List<EStructuralFeature> HEAD =
      List.of(PolicyPackage.Literals.NAMED__DESCRIPTION, PolicyPackage.Literals.NAMED__NAME);

  /** Whether the rule at a place is disabled; empty if there is no rule. */
  public Optional<Boolean> isDisabled(XtextResource resource, int offset) {
    return rule(resource, offset).map(ConnectivityRule::isDisabled);
  }

  /** Disables the rule at a place, or enables it if it is disabled; empty if there is no rule. */
  public Optional<TextChange> toggle(XtextResource resource, int offset) {
    return rule(resource, offset)
        .flatMap(rule -> rule.isDisabled() ? enable(resource, rule) : disable(resource, rule));
  }

  static Optional<ConnectivityRule> rule(XtextResource resource, int offset) {
    return Spot.at(resource, offset)
        .map(spot -> EcoreUtil2.getContainerOfType(spot.owner(), ConnectivityRule.class));
  }

  private static Optional<TextChange> disable(XtextResource resource, ConnectivityRule rule) {
    return HEAD.stream()
        .map(feature -> NodeModelUtils.findNodesForFeature(rule, feature))
        .filter(nodes -> !nodes.isEmpty())
        .findFirst()
        .map(
            nodes ->
                new TextChange(resource.getURI(), nodes.getFirst().getEndOffset(), 0, " disabled"));
  }

  private static Optional<TextChange> enable(XtextResource resource, ConnectivityRule rule) {
    String text = resource.getParseResult().getRootNode().getText();
    List<INode> nodes =
        NodeModelUtils.findNodesForFeature(
            rule, PolicyPackage.Literals.CONNECTIVITY_RULE__DISABLED);
    return nodes.stream()
        .findFirst()
        .map(node -> Layout.remove(resource.getURI(), text, node.getOffset(), node.getEndOffset()));
  }
}
