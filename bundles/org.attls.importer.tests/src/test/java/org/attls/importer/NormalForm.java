// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attls.model.policy.Image;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Authoring objects without what no policy file tells: what nothing uses, descriptions, the names
 * of requirement maps, timeouts that are the default, and whether a key ring is that of the image
 * or the descriptor.
 */
final class NormalForm {
  private static final Integer DEFAULT_TIMEOUT = 10;

  private NormalForm() {}

  static PolicyFile of(PolicyFile original) {
    PolicyFile file = EcoreUtil.copy(original);
    List<EObject> objects = new ArrayList<>();
    file.eAllContents().forEachRemaining(objects::add);
    objects.forEach(NormalForm::strip);
    Image image = image(file);
    objects.forEach(object -> ring(object, image));
    image.setKeyRing(null);
    image.getStacks().getFirst().getRules().forEach(rule -> rule.getMap().setName(rule.getName()));
    file.getObjects().removeIf(object -> !(object instanceof Image) && !isUsed(object, file));
    ECollections.sort(
        file.getObjects(),
        Comparator.comparing((PolicyObject object) -> object.eClass().getName())
            .thenComparing(Named::getName));
    return file;
  }

  private static void strip(EObject object) {
    if (object instanceof Named named) {
      named.setDescription(null);
    }
    if (object instanceof TrafficType type && DEFAULT_TIMEOUT.equals(type.getHandshakeTimeout())) {
      type.setHandshakeTimeout(null);
    }
  }

  private static void ring(EObject object, Image image) {
    if (object instanceof TrafficDescriptor descriptor && descriptor.getKeyRing() == null) {
      descriptor.setKeyRing(EcoreUtil.copy(image.getKeyRing()));
    }
  }

  private static boolean isUsed(EObject object, PolicyFile file) {
    return !EcoreUtil.UsageCrossReferencer.find(object, file).isEmpty();
  }

  private static Image image(PolicyFile file) {
    return file.getObjects().stream()
        .filter(Image.class::isInstance)
        .map(Image.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
