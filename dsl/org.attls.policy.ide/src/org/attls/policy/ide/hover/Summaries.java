// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import java.util.List;
import java.util.Objects;
import org.attls.model.effective.Effective;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Expectation;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.Ring;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Server;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TimeCondition;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.ide.text.Descriptions;

/** What is in an object, in a table or a few lines. */
class Summaries {
  private static final int MAX_LINES = 20;
  private static final List<String> RULE_SHOWN = List.of("disabled", "local", "remote", "row");

  /** Whether other objects can refer to an object. */
  static boolean canBeUsed(Named object) {
    return !(object instanceof Image
        || object instanceof Stack
        || object instanceof ConnectivityRule
        || object instanceof Expectation
        || object instanceof Ring
        || object instanceof PolicyAgent
        || object instanceof Server);
  }

  void add(Named object, Markdown text) {
    switch (object) {
      case TrafficDescriptor descriptor -> ReusableSummaries.add(descriptor, text);
      case SecurityLevel level -> ReusableSummaries.add(level, text);
      case RequirementMap map -> add(map, text);
      case AddressGroup group -> add(group, text);
      case TimeCondition time -> Resulting.add(time, List.of(), text);
      case SharedRules shared -> Resulting.add(shared, List.of(), text);
      case Image image -> add(image, text);
      case Stack stack -> add(stack, text);
      case ConnectivityRule rule -> add(rule, text);
      default -> {}
    }
  }

  private static void add(RequirementMap map, Markdown text) {
    text.table(
        List.of("Row"),
        map.getRows().stream()
            .limit(MAX_LINES)
            .map(row -> List.of(Markdown.code(Descriptions.row(row))))
            .toList());
  }

  private static void add(AddressGroup group, Markdown text) {
    List<String> addresses =
        group.getAddresses().stream()
            .filter(Objects::nonNull)
            .limit(MAX_LINES)
            .map(address -> Markdown.code(address.text()))
            .toList();
    String more = group.getAddresses().size() > MAX_LINES ? " and more" : "";
    boolean empty = addresses.isEmpty() && group.getGroups().isEmpty();
    text.paragraph(empty ? "No address." : String.join(", ", addresses) + more);
    if (!group.getGroups().isEmpty()) {
      Resulting.add(group, List.of(), text);
    }
  }

  private static void add(Image image, Markdown text) {
    String release = image.getRelease();
    text.paragraph("Release: " + (release == null ? "none" : Markdown.escape(release)));
    ring(image, text);
    Resulting.settings(image, text);
    text.table(
        List.of("Stack", "Rules"),
        image.getStacks().stream()
            .limit(MAX_LINES)
            .map(stack -> List.of(name(stack), Integer.toString(stack.getRules().size())))
            .toList());
  }

  private static void add(Stack stack, Markdown text) {
    ring(stack, text);
    Resulting.settings(stack, text);
    text.table(
        List.of("Rule", "Addresses and map"),
        stack.getRules().stream()
            .limit(MAX_LINES)
            .map(rule -> List.of(name(rule), Markdown.escape(Descriptions.rule(rule))))
            .toList());
    if (stack.getRules().size() > MAX_LINES) {
      text.paragraph(stack.getRules().size() + " rules in all.");
    }
  }

  private static void add(ConnectivityRule rule, Markdown text) {
    text.paragraph(Markdown.escape(Descriptions.rule(rule)));
    int count = 0;
    for (RequirementRow row : rule.getEffectiveRows()) {
      TrafficDescriptor descriptor = row.getTrafficDescriptor();
      if (descriptor != null && !descriptor.eIsProxy()) {
        count += Effective.withoutSymbols().descriptor(descriptor).getTrafficTypes().size();
      }
    }
    text.paragraph(
        rule.isDisabled()
            ? "Disabled: nothing is generated."
            : "Becomes " + count + (count == 1 ? " TTLSRule." : " TTLSRules."));
    Resulting.add(rule, RULE_SHOWN, text);
  }

  private static String name(Named object) {
    return object.getName() == null ? "?" : Markdown.escape(object.getName());
  }

  private static void ring(KeyRingOwner owner, Markdown text) {
    if (owner.getKeyRing() != null) {
      text.paragraph("Key ring: " + Markdown.escape(Descriptions.keyRing(owner.getKeyRing())));
    }
  }
}
