// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.assists;

import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.Stack;
import org.attls.model.policy.StackEntry;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.policy.ide.fixes.Layout;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.TextChange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Moves things over their neighbours where the order matters or the author wants another one:
 * objects, stacks, rules, rows, traffic types, cipher suites and protocol versions. The comments of
 * both move along.
 */
@Singleton
public class Moves {
  /** Whom a thing changes places with. */
  private record Neighbours(INode before, INode after) {}

  /** Moves the innermost thing at a place over the one before it; empty if it is the first. */
  public Optional<TextChange> up(XtextResource resource, int offset) {
    return move(resource, offset, -1);
  }

  /** Moves the innermost thing at a place behind the one after it; empty if it is the last. */
  public Optional<TextChange> down(XtextResource resource, int offset) {
    return move(resource, offset, 1);
  }

  private static Optional<TextChange> move(XtextResource resource, int offset, int step) {
    Optional<Spot> spot = Spot.at(resource, offset);
    if (offset > 0 && spot.filter(there -> there.leaf().getText().equals(",")).isPresent()) {
      spot = Spot.at(resource, offset - 1);
    }
    if (spot.isEmpty() || spot.get().owner() == null) {
      return Optional.empty();
    }
    Spot word = spot.get();
    boolean listed =
        word.owner() instanceof SecurityLevel
            && (word.feature().equals("ciphers") || word.feature().equals("versions"));
    if (listed) {
      return neighbours(word, step)
          .map(pair -> ListSwap.of(resource.getURI(), pair.before, pair.after));
    }
    return neighbours(word.owner(), step).map(pair -> swap(resource, pair));
  }

  private static Optional<Neighbours> neighbours(Spot word, int step) {
    EStructuralFeature feature = word.owner().eClass().getEStructuralFeature(word.feature());
    List<INode> nodes = NodeModelUtils.findNodesForFeature(word.owner(), feature);
    return pair(nodes, nodes.indexOf(word.node()), step);
  }

  private static Optional<Neighbours> neighbours(EObject object, int step) {
    for (EObject each = object; each != null; each = each.eContainer()) {
      List<? extends EObject> all = siblings(each);
      if (!all.isEmpty()) {
        List<INode> nodes =
            all.stream().map(one -> (INode) NodeModelUtils.findActualNodeFor(one)).toList();
        return pair(nodes, all.indexOf(each), step);
      }
    }
    return Optional.empty();
  }

  private static Optional<Neighbours> pair(List<INode> nodes, int index, int step) {
    int other = index + step;
    return index < 0 || other < 0 || other >= nodes.size()
        ? Optional.empty()
        : Optional.of(
            new Neighbours(nodes.get(Math.min(index, other)), nodes.get(Math.max(index, other))));
  }

  private static List<? extends EObject> siblings(EObject object) {
    EObject parent = object.eContainer();
    if (object instanceof PolicyObject && parent instanceof PolicyFile file) {
      return file.getObjects();
    }
    if (object instanceof StackEntry && parent instanceof Stack stack) {
      return stack.getEntries();
    }
    if (object instanceof ConnectivityRule && parent instanceof SharedRules shared) {
      return shared.getRules();
    }
    if (object instanceof RequirementRow && parent instanceof RequirementMap map) {
      return map.getRows();
    }
    if (object instanceof TrafficType && parent instanceof TrafficDescriptor descriptor) {
      return descriptor.getTrafficTypes();
    }
    return object instanceof Stack && parent instanceof Image image ? image.getStacks() : List.of();
  }

  private static TextChange swap(XtextResource resource, Neighbours pair) {
    String text = resource.getParseResult().getRootNode().getText();
    Stretch first = Stretch.of(pair.before);
    Stretch second = Stretch.of(pair.after);
    String between = text.substring(first.end(), second.start());
    // A comment to the end of the line must not swallow what follows.
    boolean closes = first.openEnd() && !Stretch.endsLine(text, second.end());
    int end = closes ? afterBlanks(text, second.end()) : second.end();
    return new TextChange(
        resource.getURI(),
        first.start(),
        end - first.start(),
        text.substring(second.start(), second.end())
            + between
            + text.substring(first.start(), first.end())
            + (closes ? Layout.lineEnd(text) + Layout.indentation(text, first.start()) : ""));
  }

  private static int afterBlanks(String text, int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
