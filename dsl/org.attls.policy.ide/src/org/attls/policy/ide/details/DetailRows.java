// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attls.model.effective.Effective;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.Stack;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.TimeCondition;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.ide.details.Details.Row;
import org.attls.policy.ide.text.Descriptions;
import org.eclipse.emf.ecore.EObject;

/** The rows of the details of an object, by its kind. */
final class DetailRows {
  private DetailRows() {}

  /** The rows; empty if an object of this kind has no details of its own. */
  static Optional<List<Row>> of(EObject object) {
    Rows rows = new Rows();
    switch (object) {
      case SecurityLevel level -> ReusableRows.add(level, rows);
      case TrafficDescriptor descriptor -> ReusableRows.add(descriptor, rows);
      case ConnectivityRule rule -> RuleRows.add(rule, rows);
      case RequirementMap map ->
          map.getRows().forEach(row -> rows.add("row", Descriptions.row(row), row));
      case AddressGroup group -> rows.addresses(group);
      case SharedRules shared ->
          shared.getRules().forEach(rule -> rows.add(name(rule), Descriptions.rule(rule), rule));
      case TimeCondition time -> rows.settings(time, Effective.withoutSymbols());
      case Symbol symbol -> symbol(symbol, rows);
      case Stack stack -> stack(stack, rows);
      case Image image -> image(image, rows);
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(rows.all());
  }

  private static String name(ConnectivityRule rule) {
    return Objects.requireNonNullElse(rule.getName(), "?")
        + (rule.isDisabled() ? " (disabled)" : "");
  }

  private static void symbol(Symbol symbol, Rows rows) {
    if (symbol.getName() == null) {
      return;
    }
    for (SymbolValues.At at :
        SymbolValues.of(symbol.getName(), symbol.eResource().getResourceSet())) {
      rows.add(
          at.place(),
          at.symbol() == null ? "no value" : Objects.requireNonNullElse(at.value(), ""),
          at.symbol() == null ? at.owner() : at.symbol());
    }
  }

  private static void image(Image image, Rows rows) {
    if (image.getRelease() != null) {
      rows.add("release", image.getRelease(), image);
    }
    rows.keyRing(image.getKeyRing());
    rows.settings(image, Effective.withoutSymbols());
    image.getSymbols().forEach(each -> rows.add("&" + each.getName(), each.getValue(), each));
    image
        .getStacks()
        .forEach(
            stack -> rows.add("stack", Objects.requireNonNullElse(stack.getName(), "?"), stack));
  }

  private static void stack(Stack stack, Rows rows) {
    Image image = stack.eContainer() instanceof Image around ? around : null;
    if (stack.getKeyRing() != null || image == null) {
      rows.keyRing(stack.getKeyRing());
    } else {
      rows.keyRing(image.getKeyRing());
    }
    rows.settings(stack, Effective.in(stack));
    List<String> own = new ArrayList<>();
    stack.getSettings().forEach(setting -> own.add(setting.getName()));
    if (image != null) {
      image.getSettings().stream()
          .filter(setting -> !own.contains(setting.getName()))
          .forEach(setting -> rows.setting("", setting, setting));
    }
    for (String name : SymbolValues.inReach(stack)) {
      SymbolValues.in(stack, name).ifPresent(each -> rows.add("&" + name, each.getValue(), each));
    }
    stack.getRules().forEach(rule -> rows.add(name(rule), Descriptions.rule(rule), rule));
  }
}
