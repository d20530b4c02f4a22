// SPDX-License-Identifier: EPL-2.0

package org.attls.model.effective;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimOwner;
import org.attls.model.settings.SettingWords;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies objects and keeps in mind what they were. */
final class Copies {
  private final Origins origins;

  Copies(Origins origins) {
    this.origins = origins;
  }

  /** A copy with all that the object holds; its references lead to the same objects. */
  <T extends EObject> T of(T object) {
    EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
    @SuppressWarnings("unchecked") // The copy of an object is of its class.
    T copy = (T) copier.copy(object);
    copier.copyReferences();
    copier.forEach((original, made) -> origins.put(made, original));
    return copy;
  }

  /** Gives an object a feature that another one gives; nothing if that one does not have it. */
  void override(EObject object, EObject giver, EStructuralFeature feature) {
    if (!giver.eIsSet(feature)) {
      origins.keep(object, feature);
      return;
    }
    Object value = giver.eGet(feature);
    if (value instanceof EObject contained && isContainment(feature)) {
      object.eSet(feature, of(contained));
    } else if (value instanceof List<?> list && !isContainment(feature)) {
      object.eSet(feature, new ArrayList<>(list)); // Null stands for what could not be read.
    } else {
      object.eSet(feature, value);
    }
    origins.put(object, feature, giver);
  }

  private static boolean isContainment(EStructuralFeature feature) {
    return feature instanceof EReference reference && reference.isContainment();
  }

  /**
   * Takes lines away that are given verbatim: what an object says itself wins over what it extends.
   */
  static void dropVerbatim(VerbatimOwner object, Set<String> keywords) {
    for (Verbatim block : object.getVerbatims()) {
      block
          .getLines()
          .removeIf(line -> line.getKeyword() != null && keywords.contains(line.getKeyword()));
    }
    object.getVerbatims().removeIf(block -> block.getLines().isEmpty());
  }

  /** The parameters that the settings of an object set. */
  static Set<String> keywords(SettingOwner owner) {
    Set<String> keywords = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Setting setting : owner.getSettings()) {
      Optional.ofNullable(setting.getName())
          .flatMap(SettingWords::find)
          .filter(SettingWords::isParameter)
          .ifPresent(words -> keywords.add(words.keyword()));
    }
    return keywords;
  }

  /** Gives an object the settings of another one, over those of the same words. */
  void overrideSettings(SettingOwner object, SettingOwner giver) {
    for (Setting setting : giver.getSettings()) {
      object.getSettings().removeIf(own -> Objects.equals(own.getName(), setting.getName()));
      object.getSettings().add(of(setting));
    }
  }
}
