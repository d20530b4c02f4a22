// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.values.AddressRange;
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
          group.getAddresses().get(i),
          at(group, PolicyPackage.Literals.ADDRESS_GROUP__ADDRESSES, i));
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
      check(address, where);
    }
  }

  private boolean isGroup(Endpoint endpoint, String text) {
    return index
        .getResourceDescriptions(endpoint.eResource())
        .getExportedObjects(PolicyPackage.Literals.ADDRESS_GROUP, QualifiedName.create(text), false)
        .iterator()
        .hasNext();
  }

  private void check(AddressRange address, Where where) {
    if (address == null) {
      return; // A syntax error stands there.
    }
    String text = address.text();
    int dash = Math.max(text.indexOf('-'), 0);
    switch (address.problem()) {
      case INVALID -> report(FindingCode.ADDRESS_INVALID, where, text);
      case MAPPED ->
          reportFixable(
              FindingCode.ADDRESS_MAPPED,
              where,
              List.of(address.unmapped()),
              text,
              address.unmapped());
      case REVERSED ->
          reportFixable(
              FindingCode.ADDRESS_RANGE_REVERSED,
              where,
              List.of(address.swapped()),
              text.substring(0, dash),
              text.substring(dash + 1));
      case MIXED ->
          report(
              FindingCode.ADDRESS_RANGE_MIXED,
              where,
              text.substring(0, dash),
              text.substring(dash + 1));
      case NONE -> {
        if (address.hasHostBits()) {
          reportFixable(
              FindingCode.PREFIX_HOST_BITS,
              where,
              List.of(address.canonical()),
              text,
              address.canonical());
        }
      }
    }
  }
}
