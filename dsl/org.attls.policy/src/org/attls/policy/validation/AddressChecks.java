// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Stack;
import org.attls.model.values.AddressRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.validation.Check;

/** Addresses, prefixes and ranges of groups and endpoints, IPv4 and IPv6. */
public class AddressChecks extends PolicyChecks {
  @Inject private ResourceDescriptionsProvider index;

  /** An address of a group is not sound. */
  @Check
  public void groupAddressesAreValid(AddressGroup group) {
    for (int i = 0; i < group.getAddresses().size(); i++) {
      check(
          group,
          group.getAddresses().get(i),
          at(group, PolicyPackage.Literals.ADDRESS_GROUP__ADDRESSES, i));
    }
  }

  /** An address of a stack is not sound. */
  @Check
  public void stackAddressesAreValid(Stack stack) {
    for (int i = 0; i < stack.getAddresses().size(); i++) {
      check(
          stack,
          stack.getAddresses().get(i),
          at(stack, PolicyPackage.Literals.STACK__ADDRESSES, i));
    }
  }

  /** The address of an endpoint is not sound, or is the name of a group. */
  @Check
  public void endpointAddressIsValid(Endpoint endpoint) {
    AddressRange address = endpoint.getAddress();
    if (address == null) {
      return;
    }
    Where where = at(endpoint, PolicyPackage.Literals.ENDPOINT__ADDRESS);
    if (!address.isValid() && isGroup(endpoint, address.text())) {
      reportFixable(
          FindingCode.ADDRESS_IS_GROUP, where, List.of("group " + address), address.text());
    } else {
      check(endpoint, address, where);
    }
  }

  private boolean isGroup(Endpoint endpoint, String text) {
    return index
        .getResourceDescriptions(endpoint.eResource())
        .getExportedObjects(PolicyPackage.Literals.ADDRESS_GROUP, QualifiedName.create(text), false)
        .iterator()
        .hasNext();
  }

  /** One finding for one place, whatever the stacks make of its symbols. */
  private void check(EObject owner, AddressRange written, Where where) {
    if (written == null) {
      return; // A syntax error stands there.
    }
    for (Meaning meaning : meanings(owner, written.text())) {
      if (isReported(AddressRange.valueOf(meaning.text()), meaning, where)) {
        return;
      }
    }
  }

  private boolean isReported(AddressRange address, Meaning meaning, Where where) {
    String text = address.text();
    int dash = Math.max(text.indexOf('-'), 0);
    switch (address.problem()) {
      case INVALID -> reportMeant(FindingCode.ADDRESS_INVALID, where, meaning, List.of(), text);
      case MAPPED ->
          reportMeant(
              FindingCode.ADDRESS_MAPPED,
              where,
              meaning,
              List.of(address.unmapped()),
              text,
              address.unmapped());
      case REVERSED ->
          reportMeant(
              FindingCode.ADDRESS_RANGE_REVERSED,
              where,
              meaning,
              List.of(address.swapped()),
              text.substring(0, dash),
              text.substring(dash + 1));
      case MIXED ->
          reportMeant(
              FindingCode.ADDRESS_RANGE_MIXED,
              where,
              meaning,
              List.of(),
              text.substring(0, dash),
              text.substring(dash + 1));
      case NONE -> {
        if (!address.hasHostBits()) {
          return false;
        }
        reportMeant(
            FindingCode.PREFIX_HOST_BITS,
            where,
            meaning,
            List.of(address.canonical()),
            text,
            address.canonical());
      }
    }
    return true;
  }
}
