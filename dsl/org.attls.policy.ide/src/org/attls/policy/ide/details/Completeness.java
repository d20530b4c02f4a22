// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.details;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attls.model.effective.Effective;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.Named;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TimeCondition;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Whether objects are complete: they have what they need, and what they refer to exists. It is told
 * from the objects alone, so that it costs little; the checks know more.
 */
public final class Completeness {
  /**
   * The state of an object.
   *
   * @param kind its kind
   * @param object the object by kind and name
   * @param disabled whether it is a rule that is disabled
   * @param missing what it lacks, in words; empty if it is complete
   * @param offset where it begins, in UTF-16 units from 0
   * @param length its length
   */
  public record State(
      EClass kind, String object, boolean disabled, String missing, int offset, int length) {
    /** Whether it lacks nothing. */
    public boolean complete() {
      return missing.isEmpty();
    }
  }

  private Completeness() {}

  /** The states of all named objects of a file, in the order of the text. */
  public static List<State> of(XtextResource resource) {
    List<State> states = new ArrayList<>();
    resource
        .getAllContents()
        .forEachRemaining(
            object -> {
              INode node =
                  object instanceof Named ? NodeModelUtils.findActualNodeFor(object) : null;
              if (node != null) {
                states.add(
                    new State(
                        object.eClass(),
                        Kinds.describe(object),
                        object instanceof ConnectivityRule rule && rule.isDisabled(),
                        missing((Named) object).orElse(""),
                        node.getOffset(),
                        node.getLength()));
              }
            });
    return states;
  }

  /** What an object lacks, in words for people; empty if it is complete. */
  public static Optional<String> missing(Named object) {
    if (object.getName() == null) {
      return Optional.of("no name");
    }
    Optional<String> own =
        switch (object) {
          case TrafficDescriptor descriptor ->
              none(
                  Effective.withoutSymbols().descriptor(descriptor).getTrafficTypes(),
                  "no traffic type");
          case SecurityLevel level -> security(Effective.withoutSymbols().level(level));
          case RequirementMap map -> none(map.getRows(), "no row");
          case AddressGroup group ->
              group.getGroups().isEmpty()
                  ? none(group.getAddresses(), "no address")
                  : Optional.empty();
          case TimeCondition time -> none(time.getSettings(), "no time");
          case SharedRules shared -> none(shared.getRules(), "no rule");
          case Image image when image.getRelease() == null -> Optional.of("no release");
          case Image image -> none(image.getStacks(), "no stack");
          case Stack stack -> none(stack.getEntries(), "no rule");
          case ConnectivityRule rule -> rule(rule);
          default -> Optional.empty();
        };
    return own.or(() -> unresolved(object));
  }

  private static Optional<String> none(List<?> parts, String words) {
    return parts.stream().anyMatch(Objects::nonNull) ? Optional.empty() : Optional.of(words);
  }

  private static Optional<String> security(SecurityLevel level) {
    return level.isNoSecurity() ? Optional.empty() : none(level.getVersions(), "no version");
  }

  private static Optional<String> rule(ConnectivityRule rule) {
    if (rule.getLocal() == null) {
      return Optional.of("no local addresses");
    }
    if (rule.getRemote() == null) {
      return Optional.of("no remote addresses");
    }
    if (rule.isApplication()) {
      return none(rule.getRows(), "no traffic");
    }
    return rule.getMap() == null ? Optional.of("no map") : Optional.empty();
  }

  /** A reference to nothing in an object, but not in the named objects in it. */
  private static Optional<String> unresolved(EObject object) {
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (!reference.isContainment() && !reference.isContainer()) {
        List<?> targets =
            object.eGet(reference) instanceof List<?> list
                ? list
                : object.eGet(reference) == null ? List.of() : List.of(object.eGet(reference));
        for (int i = 0; i < targets.size(); i++) {
          if (targets.get(i) instanceof EObject target && target.eIsProxy()) {
            return Optional.of(written(object, reference, i) + " does not exist");
          }
        }
      }
    }
    Iterator<EObject> inside = object.eContents().iterator();
    Optional<String> found = Optional.empty();
    while (found.isEmpty() && inside.hasNext()) {
      EObject each = inside.next();
      found = each instanceof Named ? Optional.empty() : unresolved(each);
    }
    return found;
  }

  private static String written(EObject object, EReference reference, int index) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(object, reference);
    return index < nodes.size() ? NodeModelUtils.getTokenText(nodes.get(index)) : "what it names";
  }
}
