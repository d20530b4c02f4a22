// SPDX-License-Identifier: EPL-2.0

package org.attls.model.effective;

import java.util.List;
import java.util.Optional;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A traffic descriptor with all that it extends. */
final class DescriptorMerge {
  private static final List<EStructuralFeature> OF_TYPE =
      List.of(
          PolicyPackage.Literals.TRAFFIC_TYPE__DIRECTION,
          PolicyPackage.Literals.TRAFFIC_TYPE__LOCAL_PORTS,
          PolicyPackage.Literals.TRAFFIC_TYPE__REMOTE_PORTS,
          PolicyPackage.Literals.TRAFFIC_TYPE__JOB_NAME,
          PolicyPackage.Literals.TRAFFIC_TYPE__USER_ID,
          PolicyPackage.Literals.TRAFFIC_TYPE__ROLE,
          PolicyPackage.Literals.KEY_RING_OWNER__KEY_RING);

  private final Copies copies;
  private final Origins origins;

  private DescriptorMerge(Origins origins) {
    this.origins = origins;
    this.copies = new Copies(origins);
  }

  /**
   * One descriptor of several.
   *
   * @param chain the descriptor, then what it extends
   */
  static TrafficDescriptor of(List<TrafficDescriptor> chain, Origins origins) {
    DescriptorMerge merge = new DescriptorMerge(origins);
    TrafficDescriptor result = merge.copies.of(chain.getLast());
    chain.reversed().subList(1, chain.size()).forEach(next -> merge.apply(next, result));
    TrafficDescriptor own = chain.getFirst();
    result.setName(own.getName());
    result.setDescription(own.getDescription());
    result.setBase(null);
    result.getWithout().clear();
    origins.move(result, own);
    return result;
  }

  private void apply(TrafficDescriptor next, TrafficDescriptor result) {
    result
        .getTrafficTypes()
        .removeIf(type -> type.getName() != null && next.getWithout().contains(type.getName()));
    copies.override(result, next, PolicyPackage.Literals.KEY_RING_OWNER__KEY_RING);
    copies.overrideSettings(result, next);
    for (TrafficType type : next.getTrafficTypes()) {
      find(result, type.getName())
          .ifPresentOrElse(
              there -> change(there, type), () -> result.getTrafficTypes().add(copies.of(type)));
    }
  }

  private static Optional<TrafficType> find(TrafficDescriptor descriptor, String name) {
    return descriptor.getTrafficTypes().stream()
        .filter(type -> name != null && name.equals(type.getName()))
        .findFirst();
  }

  private void change(TrafficType there, TrafficType by) {
    OF_TYPE.forEach(feature -> copies.override(there, by, feature));
    Copies.dropVerbatim(there, Copies.keywords(by));
    copies.overrideSettings(there, by);
    by.getVerbatims().forEach(each -> there.getVerbatims().add(copies.of(each)));
    origins.move(there, by);
  }
}
