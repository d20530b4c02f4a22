// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;

/** The key ring in force for a rule, as lines of its TTLSKeyringParms. */
final class KeyRings {
  static final String STATEMENT = "TTLSKeyringParms";
  static final String KEYWORD = "Keyring";
  private static final String TOKEN = "*TOKEN*/";

  private record Place(Layer layer, KeyRingOwner owner) {}

  private KeyRings() {}

  /**
   * The lines of the innermost key ring of rule, traffic type, traffic descriptor, stack and image;
   * none if none of them has one.
   */
  static List<Given> of(
      Target target, ConnectivityRule rule, TrafficDescriptor descriptor, TrafficType type) {
    Optional<Place> innermost =
        List.of(
                new Place(Layer.RULE, rule),
                new Place(Layer.TYPE, type),
                new Place(Layer.DESCRIPTOR, descriptor),
                new Place(Layer.STACK, target.stack()),
                new Place(Layer.IMAGE, target.image()))
            .stream()
            .filter(place -> place.owner.getKeyRing() != null)
            .findFirst();
    return innermost
        .map(place -> lines(place.layer, place.owner.getKeyRing(), target))
        .orElse(List.of());
  }

  private static List<Given> lines(Layer layer, KeyRing written, Target target) {
    KeyRing ring = target.effective().keyRing(written);
    List<Given> lines = new ArrayList<>();
    add(layer, KEYWORD, name(ring), written, target, lines);
    if (ring.getStashFile() != null) {
      add(layer, "KeyringStashFile", ring.getStashFile(), written, target, lines);
    }
    return lines;
  }

  private static void add(
      Layer layer,
      String keyword,
      String value,
      KeyRing written,
      Target target,
      List<Given> lines) {
    Line line = Line.of(keyword, value, target.sources().withHolders(written));
    lines.add(new Given(layer, false, line, false, true));
  }

  private static String name(KeyRing ring) {
    if (ring.getDatabase() != null) {
      return ring.getDatabase();
    }
    if (ring.getToken() != null) {
      return TOKEN + ring.getToken();
    }
    Invalid.when(ring.getRing() == null, ring, "names no key ring");
    return ring.getRing();
  }
}
