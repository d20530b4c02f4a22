// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attls.model.effective.Bases;
import org.attls.model.effective.Effective;
import org.attls.model.effective.Symbols;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.Expectation;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.Ring;
import org.attls.model.policy.RingMember;
import org.attls.model.policy.RuleScope;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Where the objects of a project are used: in which stacks, and in which rows of which rules. What
 * an object extends is used where it is.
 */
final class Uses {
  /**
   * A row of a rule.
   *
   * @param rule the rule
   * @param row the row, of its map or its own
   */
  record RuleRow(ConnectivityRule rule, RequirementRow row) {}

  private record Place(EObject object, EAttribute attribute) {}

  private final SetMultimap<EObject, Stack> stacks = LinkedHashMultimap.create();
  private final SetMultimap<PolicyObject, Stack> asTheyAre = LinkedHashMultimap.create();
  private final SetMultimap<Place, Stack> inherited = LinkedHashMultimap.create();
  private final Effective effective = Effective.withoutSymbols();
  private final SetMultimap<EObject, RuleRow> rows = LinkedHashMultimap.create();
  private final Map<Stack, Symbols> symbols = new HashMap<>();
  private final Map<Stack, Set<String>> used = new HashMap<>();
  private final Map<EObject, Set<String>> inObjects = new HashMap<>();
  private final Set<Stack> all = new LinkedHashSet<>();

  Uses(List<Image> images, Runnable checkCanceled) {
    for (Image image : images) {
      checkCanceled.run();
      image.getStacks().forEach(this::add);
      image.getStacks().forEach(stack -> addCertificates(image, stack));
      all.addAll(image.getStacks());
    }
  }

  private void add(Stack stack) {
    for (ConnectivityRule rule : stack.getRules()) {
      put(rule.eContainer(), stack);
      addScope(rule, stack);
      rule.getRowSettings().forEach(each -> addScope(each, stack));
      add(rule.getLocal(), stack);
      add(rule.getRemote(), stack);
      put(rule.getMap(), stack);
      for (RequirementRow row : rule.getEffectiveRows()) {
        RuleRow use = new RuleRow(rule, row);
        addInForce(row.getSecurityLevel(), stack);
        addInForce(row.getTrafficDescriptor(), stack);
        for (EObject each : sides(row)) {
          put(each, stack);
          rows.put(each, use);
        }
      }
    }
  }

  private void addCertificates(Image image, Stack stack) {
    for (Ring ring : image.getRings()) {
      for (RingMember member : ring.getMembers()) {
        Certificate certificate = member.getCertificate();
        while (certificate != null && !stacks.containsEntry(certificate, stack)) {
          put(certificate, stack);
          certificate = certificate.eIsProxy() ? null : certificate.getSigner();
        }
      }
    }
  }

  /** What an object extends is in force for a stack only as far as it is not overridden. */
  private void addInForce(PolicyObject object, Stack stack) {
    if (object == null || object.eIsProxy() || !asTheyAre.put(object, stack)) {
      return;
    }
    PolicyObject whole =
        object instanceof SecurityLevel level
            ? effective.level(level)
            : effective.descriptor((TrafficDescriptor) object);
    if (whole != object) {
      addAttributes(whole, stack);
      whole.eAllContents().forEachRemaining(part -> addAttributes(part, stack));
    }
  }

  private void addAttributes(EObject part, Stack stack) {
    for (EAttribute attribute : part.eClass().getEAllAttributes()) {
      if (part.eIsSet(attribute)) {
        inherited.put(new Place(effective.origins().of(part, attribute), attribute), stack);
      }
    }
  }

  /** The stacks for which an attribute of an object is in force: not overridden in all of them. */
  Set<Stack> stacksThatUse(EObject part, EAttribute attribute) {
    for (EObject each = part; each != null; each = each.eContainer()) {
      if (each instanceof SecurityLevel || each instanceof TrafficDescriptor) {
        Set<Stack> found = new LinkedHashSet<>(asTheyAre.get((PolicyObject) each));
        found.addAll(inherited.get(new Place(part, attribute)));
        return found;
      }
    }
    return stacksThatUse(part);
  }

  private static List<EObject> sides(RequirementRow row) {
    List<EObject> sides = new ArrayList<>();
    if (row.getSecurityLevel() != null) {
      sides.addAll(Bases.of(row.getSecurityLevel()));
    }
    if (row.getTrafficDescriptor() != null) {
      sides.addAll(Bases.of(row.getTrafficDescriptor()));
    }
    return sides;
  }

  private void addScope(RuleScope scope, Stack stack) {
    scope.getTimes().forEach(each -> put(each, stack));
  }

  private void add(Endpoint endpoint, Stack stack) {
    if (endpoint != null && endpoint.getGroup() != null) {
      Groups.in(endpoint.getGroup()).forEach(each -> put(each, stack));
    }
  }

  private void put(EObject used, Stack stack) {
    if (used != null && !used.eIsProxy() && used != stack) {
      stacks.put(used, stack);
    }
  }

  /** The stacks that use the object at the top of a file, or the stack or image, of a part. */
  Set<Stack> stacksThatUse(EObject part) {
    for (EObject each = part; each != null; each = each.eContainer()) {
      if (each instanceof Stack stack) {
        return Set.of(stack);
      }
      if (each instanceof Image image) {
        return new LinkedHashSet<>(image.getStacks());
      }
      if (each instanceof Expectation) {
        return each.eContainer() instanceof Stack stack ? Set.of(stack) : all;
      }
      if (each instanceof SharedRules || stacks.containsKey(each)) {
        return stacks.get(each);
      }
    }
    return Set.of();
  }

  /** The names of the symbols in all that a stack uses, in itself and in its image. */
  Set<String> symbolsUsedIn(Stack stack) {
    return used.computeIfAbsent(stack, this::findSymbols);
  }

  private Set<String> findSymbols(Stack stack) {
    Set<String> names = new HashSet<>(SymbolsIn.all(stack));
    if (stack.eContainer() instanceof Image image) {
      image.getSettings().forEach(each -> names.addAll(SymbolsIn.all(each)));
      if (image.getKeyRing() != null) {
        names.addAll(SymbolsIn.all(image.getKeyRing()));
      }
      image.getRings().forEach(each -> names.addAll(SymbolsIn.all(each)));
      if (image.getAgent() != null) {
        names.addAll(SymbolsIn.all(image.getAgent()));
      }
    }
    stacks.forEach(
        (object, user) -> {
          if (user == stack) {
            names.addAll(inObjects.computeIfAbsent(object, SymbolsIn::all));
          }
        });
    return names;
  }

  /** The rows that use a level or descriptor, or one that extends it. */
  Set<RuleRow> rowsThatUse(EObject object) {
    return rows.get(object);
  }

  /** The symbols of a stack. */
  Symbols symbolsOf(Stack stack) {
    return symbols.computeIfAbsent(stack, Symbols::of);
  }

  /** What a text of an object stands for in the stacks that know its symbols; each once. */
  List<Meaning> meanings(EObject object, String text) {
    if (Symbols.in(text).isEmpty()) {
      return List.of(new Meaning(text, ""));
    }
    List<Meaning> meanings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Stack stack : stacksThatUse(object)) {
      Symbols known = symbolsOf(stack);
      String value = known.expand(text);
      if (known.values().keySet().containsAll(Symbols.in(text)) && seen.add(value)) {
        meanings.add(new Meaning(value, describe(stack)));
      }
    }
    return meanings;
  }

  /** A stack by its name and that of its image. */
  static String describe(Stack stack) {
    return Kinds.describe(stack) + " of " + Kinds.describe(stack.eContainer());
  }
}
