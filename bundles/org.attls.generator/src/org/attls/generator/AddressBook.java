// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attls.generator.Addresses.Member;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.values.AddressRange;
import org.eclipse.emf.ecore.EObject;

/** Looks up the addresses of endpoints, each group once. */
final class AddressBook {
  private final Target target;
  private final Map<AddressGroup, List<Member>> groups = new HashMap<>();

  AddressBook(Target target) {
    this.target = target;
  }

  /**
   * The addresses that an endpoint means.
   *
   * @throws IllegalArgumentException if it means none, or one of them is not valid
   */
  Addresses of(Endpoint written) {
    Endpoint endpoint = target.effective().endpoint(written);
    List<Source> sources = target.sources().withHolders(written);
    Addresses addresses =
        endpoint.getGroup() == null
            ? Addresses.of(endpoint, sources)
            : new Addresses(endpoint, members(endpoint.getGroup()), sources);
    Invalid.when(addresses.members().isEmpty(), written, "has no addresses");
    for (Member member : addresses.members()) {
      Invalid.when(!member.range().isValid(), written, "has the address " + member.range());
    }
    return addresses;
  }

  private List<Member> members(AddressGroup group) {
    return groups.computeIfAbsent(group, key -> new Flat().of(group));
  }

  /** The addresses of a group, then those of the groups in it, each once. */
  private final class Flat {
    private final Map<String, Member> found = new LinkedHashMap<>();
    private final Set<AddressGroup> seen = new HashSet<>();
    private final List<EObject> path = new ArrayList<>();

    List<Member> of(AddressGroup group) {
      add(group);
      return List.copyOf(found.values());
    }

    /** A group that is there already, for instance because it holds itself, adds nothing. */
    private void add(AddressGroup written) {
      if (written.eIsProxy() || !seen.add(written)) {
        return;
      }
      path.addFirst(written);
      List<Source> groups = target.sources().of(path.toArray(EObject[]::new));
      List<AddressRange> ranges = target.effective().group(written).getAddresses();
      for (int i = 0; i < ranges.size(); i++) {
        AddressRange range = ranges.get(i);
        String key = range.isValid() ? range.canonical() : range.text();
        List<Source> own = target.sources().value(written, Literals.ADDRESS_GROUP__ADDRESSES, i);
        found.putIfAbsent(key, new Member(range, Sources.join(own, groups)));
      }
      written.getGroups().forEach(this::add);
      path.removeFirst();
    }
  }
}
