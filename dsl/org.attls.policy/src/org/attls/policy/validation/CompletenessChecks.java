// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.effective.Bases;
import org.attls.model.effective.Effective;
import org.attls.model.facts.Release;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Objects that lack something without which no rule can come of them. */
public class CompletenessChecks extends PolicyChecks {
  private static final EAttribute NAME = PolicyPackage.Literals.NAMED__NAME;

  /** A file defines nothing. */
  @Check
  public void fileDefinesSomething(PolicyFile file) {
    if (file.getObjects().isEmpty() && NodeModelUtils.getNode(file).getText().isBlank()) {
      report(FindingCode.EMPTY_FILE, at(file, null));
    }
  }

  /** A traffic descriptor has no traffic type. */
  @Check
  public void descriptorHasTraffic(TrafficDescriptor descriptor) {
    boolean empty = Effective.withoutSymbols().descriptor(descriptor).getTrafficTypes().isEmpty();
    if (empty && !isBaseMissing(descriptor) && !SyntaxErrorsInside.near(descriptor)) {
      report(FindingCode.EMPTY_DESCRIPTOR, at(descriptor, NAME), descriptor.getName());
    }
  }

  private static boolean isBaseMissing(TrafficDescriptor descriptor) {
    TrafficDescriptor last = Bases.of(descriptor).getLast();
    return last.getBase() != null; // It is unknown, or they go round in a circle.
  }

  /** An address group has no address. */
  @Check
  public void groupHasAddresses(AddressGroup group) {
    boolean empty = group.getAddresses().isEmpty() && group.getGroups().isEmpty();
    if (empty && !SyntaxErrorsInside.near(group)) {
      report(FindingCode.EMPTY_GROUP, at(group, NAME), group.getName());
    }
  }

  /** A requirement map has no row, or two for one descriptor. */
  @Check
  public void mapHasRows(RequirementMap map) {
    if (map.getRows().isEmpty() && !SyntaxErrorsInside.near(map)) {
      report(FindingCode.EMPTY_MAP, at(map, NAME), map.getName());
    }
    Set<TrafficDescriptor> seen = new HashSet<>();
    for (RequirementRow row : map.getRows()) {
      TrafficDescriptor descriptor = row.getTrafficDescriptor();
      if (descriptor != null && !descriptor.eIsProxy() && !seen.add(descriptor)) {
        report(
            FindingCode.ROW_TWICE,
            at(row, PolicyPackage.Literals.REQUIREMENT_ROW__TRAFFIC_DESCRIPTOR),
            map.getName(),
            descriptor.getName());
      }
    }
  }

  /** A stack has no rule. */
  @Check
  public void stackHasRules(Stack stack) {
    if (stack.getEntries().isEmpty() && !SyntaxErrorsInside.near(stack)) {
      report(FindingCode.EMPTY_STACK, at(stack, NAME), stack.getName());
    }
  }

  /** A rule lacks an endpoint, or its map or row. */
  @Check
  public void ruleIsComplete(ConnectivityRule rule) {
    boolean traffic = rule.getMap() != null || !rule.getRows().isEmpty();
    boolean complete = rule.getLocal() != null && rule.getRemote() != null && traffic;
    if (complete || SyntaxErrorsInside.near(rule)) {
      return;
    }
    if (rule.getLocal() == null) {
      incomplete(rule, "its local addresses", "local all IPv4");
    }
    if (rule.getRemote() == null) {
      incomplete(rule, "its remote addresses", "remote all IPv4");
    }
    if (!traffic && rule.isApplication()) {
      incomplete(rule, "its traffic, such as: traffic FTP -> GOLD", "");
    } else if (!traffic) {
      incomplete(rule, "its requirement map", "");
    }
  }

  /** Shared rules are none. */
  @Check
  public void sharedRulesAreThere(SharedRules shared) {
    if (shared.getRules().isEmpty() && !SyntaxErrorsInside.near(shared)) {
      report(FindingCode.EMPTY_SHARED_RULES, at(shared, NAME), shared.getName());
    }
  }

  private void incomplete(ConnectivityRule rule, String what, String fix) {
    reportFixable(
        FindingCode.RULE_INCOMPLETE,
        at(rule, NAME),
        fix.isEmpty() ? List.of() : List.of(fix),
        rule.isApplication() ? "Application" : "Connectivity",
        rule.getName(),
        what);
  }

  /** An image has no release, or one that is not known. */
  @Check
  public void releaseIsKnown(Image image) {
    String release = image.getRelease();
    if (release == null && !SyntaxErrorsInside.near(image)) {
      report(FindingCode.RELEASE_MISSING, at(image, NAME), image.getName());
    } else if (release != null && Release.find(release).isEmpty()) {
      Optional<String> nearest = Release.meant(release).map(Release::name);
      reportFixable(
          FindingCode.RELEASE_UNKNOWN,
          at(image, PolicyPackage.Literals.IMAGE__RELEASE),
          nearest.stream().toList(),
          release,
          nearest.map(name -> " Did you mean " + name + "?").orElse(""));
    }
  }
}
