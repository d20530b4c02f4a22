// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Release;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficType;
import org.attls.policy.ide.text.TextChange;
import org.attls.policy.ide.text.Words;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Adds what an object lacks. */
class AdditionFixes implements FixRule {
  private static final int MAX_MAPS = 5;
  private static final List<EAttribute> HEAD =
      List.of(PolicyPackage.Literals.NAMED__DESCRIPTION, PolicyPackage.Literals.NAMED__NAME);

  @Inject private IScopeProvider scopes;
  @Inject private IQualifiedNameConverter names;
  @Inject private Words words;

  @Override
  public Set<FindingCode> codes() {
    return Set.of(
        FindingCode.RELEASE_MISSING,
        FindingCode.RULE_INCOMPLETE,
        FindingCode.NO_VERSION,
        FindingCode.ROLE_UNDECIDED);
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    return switch (problem.code()) {
      case RELEASE_MISSING -> problem.object(Image.class).map(this::release).orElse(List.of());
      case NO_VERSION -> problem.object(SecurityLevel.class).map(this::versions).orElse(List.of());
      case ROLE_UNDECIDED -> problem.object(TrafficType.class).map(this::roles).orElse(List.of());
      default ->
          problem
              .object(ConnectivityRule.class)
              .map(rule -> parts(rule, problem.suggestion(0)))
              .orElse(List.of());
    };
  }

  private List<Fix> release(Image image) {
    String release = "release " + Release.all().getLast().name();
    for (EAttribute feature : HEAD) {
      List<INode> nodes = NodeModelUtils.findNodesForFeature(image, feature);
      if (!nodes.isEmpty()) {
        return List.of(Fix.of("Add " + release, insert(image, nodes.get(0), " " + release)));
      }
    }
    return List.of();
  }

  private List<Fix> versions(SecurityLevel level) {
    List<Fix> fixes = new ArrayList<>();
    Layout.addFirst(level, "versions TLSv1.2, TLSv1.3")
        .ifPresent(
            change ->
                fixes.add(
                    Fix.of(
                        "Add TLSv1.2 and TLSv1.3, which needs a cipher suite 1301, 1302 or 1303",
                        change)));
    Layout.addFirst(level, "versions TLSv1.2")
        .ifPresent(change -> fixes.add(Fix.of("Add TLSv1.2", change)));
    return fixes;
  }

  private List<Fix> roles(TrafficType type) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(type);
    INode last = null;
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden()) {
        if (leaf.getText().equals("{")) {
          break;
        }
        last = leaf;
      }
    }
    INode end = last;
    return List.of("client", "server").stream()
        .map(role -> Fix.of("Add " + role, insert(type, end, " " + role)))
        .toList();
  }

  private List<Fix> parts(ConnectivityRule rule, Optional<String> part) {
    if (part.isPresent()) {
      return add(rule, part.get()).stream().toList();
    }
    List<Fix> fixes = new ArrayList<>();
    for (IEObjectDescription map :
        scopes.getScope(rule, PolicyPackage.Literals.CONNECTIVITY_RULE__MAP).getAllElements()) {
      if (fixes.size() < MAX_MAPS) {
        add(rule, "map " + words.written(names.toString(map.getName()))).ifPresent(fixes::add);
      }
    }
    return fixes;
  }

  private static Optional<Fix> add(EObject object, String member) {
    return Layout.addLast(object, member).map(change -> Fix.of("Add " + member, change));
  }

  private static TextChange insert(EObject object, INode after, String text) {
    return new TextChange(object.eResource().getURI(), after.getEndOffset(), 0, text);
  }
}
