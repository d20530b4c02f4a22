// SPDX-License-Identifier: EPL-2.0

package org.attls.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The pictures of the bundle. */
public final class Icons {
  private static final Map<EClass, String> KINDS = new LinkedHashMap<>();

  static {
    for (EClass kind :
        new EClass[] {
          PolicyPackage.Literals.TRAFFIC_DESCRIPTOR,
          PolicyPackage.Literals.TRAFFIC_TYPE,
          PolicyPackage.Literals.SECURITY_LEVEL,
          PolicyPackage.Literals.REQUIREMENT_MAP,
          PolicyPackage.Literals.REQUIREMENT_ROW,
          PolicyPackage.Literals.ADDRESS_GROUP,
          PolicyPackage.Literals.IMAGE,
          PolicyPackage.Literals.STACK,
          PolicyPackage.Literals.CONNECTIVITY_RULE,
          PolicyPackage.Literals.SHARED_RULES,
          PolicyPackage.Literals.TIME_CONDITION,
          PolicyPackage.Literals.SETTING,
          PolicyPackage.Literals.KEY_RING,
          PolicyPackage.Literals.SYMBOL
        }) {
      KINDS.put(kind, Kinds.of(kind).replace(' ', '-'));
    }
  }

  private Icons() {}

  /** A picture by the name of its file without the ending; kept as long as the workbench runs. */
  public static Image image(String name) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = PolicyUi.BUNDLE + '/' + name;
    if (registry.getDescriptor(key) == null) {
      registry.put(key, descriptor(name));
    }
    return registry.get(key);
  }

  /** The description of a picture by the name of its file without the ending. */
  public static ImageDescriptor descriptor(String name) {
    return ResourceLocator.imageDescriptorFromBundle(PolicyUi.BUNDLE, "icons/" + name + ".svg")
        .orElseGet(ImageDescriptor::getMissingImageDescriptor);
  }

  /** The picture of a kind of object. */
  public static Image of(EClass kind) {
    return image(KINDS.getOrDefault(kind, "value"));
  }

  /** The picture of a kind of object, with a cross on it. */
  public static Image withError(EClass kind) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = PolicyUi.BUNDLE + "/error/" + KINDS.getOrDefault(kind, "value");
    if (registry.getDescriptor(key) == null) {
      ImageDescriptor cross =
          PlatformUI.getWorkbench()
              .getSharedImages()
              .getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR);
      registry.put(key, new DecorationOverlayIcon(of(kind), cross, IDecoration.BOTTOM_LEFT));
    }
    return registry.get(key);
  }

  /** The picture of the kind of object that a text begins with, such as "security level GOLD". */
  public static Image ofWords(String text) {
    return KINDS.entrySet().stream()
        .filter(entry -> text.startsWith(Kinds.of(entry.getKey())))
        .findFirst()
        .map(entry -> image(entry.getValue()))
        .orElseGet(() -> image("value"));
  }
}
