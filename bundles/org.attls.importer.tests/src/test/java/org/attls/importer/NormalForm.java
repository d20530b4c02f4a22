// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.settings.Settings;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Authoring objects without what no policy file tells: what nothing uses, descriptions, the names
 * of requirement maps, settings that are the default, and whether a key ring is that of the image
 * or the descriptor, a setting that of the descriptor or of all its types.
 */
final class NormalForm {
  private static final String TIMEOUT = "handshake timeout";
  private static final String DEFAULT_TIMEOUT = "10";

  private NormalForm() {}

  static PolicyFile of(PolicyFile original) {
    PolicyFile file = EcoreUtil.copy(original);
    List<EObject> objects = new ArrayList<>();
    file.eAllContents().forEachRemaining(objects::add);
    objects.forEach(NormalForm::strip);
    Image image = image(file);
    objects.forEach(object -> descriptor(object, image));
    objects.forEach(object -> level(object, file));
    image.setKeyRing(null);
    image.getStacks().getFirst().getRules().forEach(rule -> rule.getMap().setName(rule.getName()));
    file.getObjects().removeIf(Certificate.class::isInstance);
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
    // What is set up around a policy is in no flat file.
    if (object instanceof Image image) {
      image.getRings().clear();
      image.setAgent(null);
    }
    if (object instanceof Stack stack) {
      stack.getServers().clear();
      stack.setPolicyFile(null);
    }
    if (object instanceof SettingOwner owner) {
      owner.getSettings().removeIf(NormalForm::isDefault);
      sort(owner);
    }
  }

  private static boolean isDefault(Setting setting) {
    return setting.getName().equals(TIMEOUT)
        && setting.getValues().equals(List.of(DEFAULT_TIMEOUT));
  }

  private static void sort(SettingOwner owner) {
    ECollections.sort(owner.getSettings(), Comparator.comparing(Setting::getName));
  }

  private static void descriptor(EObject object, Image image) {
    if (object instanceof TrafficDescriptor descriptor) {
      descriptor.getTrafficTypes().forEach(type -> settings(descriptor, type));
      descriptor.getSettings().clear();
      ring(descriptor, image);
    }
  }

  private static void settings(TrafficDescriptor descriptor, TrafficType type) {
    for (Setting setting : descriptor.getSettings()) {
      if (Settings.find(type, setting.getName()).isEmpty()) {
        type.getSettings().add(EcoreUtil.copy(setting));
      }
    }
    sort(type);
  }

  private static void ring(KeyRingOwner descriptor, Image image) {
    if (descriptor.getKeyRing() == null) {
      descriptor.setKeyRing(EcoreUtil.copy(image.getKeyRing()));
    }
  }

  /** Nothing is asked of clients where z/OS is the client itself. */
  private static void level(EObject object, PolicyFile file) {
    if (object instanceof SecurityLevel level
        && file.getObjects().stream()
            .filter(RequirementMap.class::isInstance)
            .flatMap(map -> ((RequirementMap) map).getRows().stream())
            .filter(row -> row.getSecurityLevel() == level)
            .flatMap(row -> row.getTrafficDescriptor().getTrafficTypes().stream())
            .noneMatch(type -> type.getRole().equals("server"))) {
      level
          .getSettings()
          .removeIf(each -> each.getName().equals(LevelContent.CLIENT_AUTHENTICATION));
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
