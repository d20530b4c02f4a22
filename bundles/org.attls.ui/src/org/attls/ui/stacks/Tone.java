// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import org.attls.findings.Severity;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** How good or bad a row is: by its picture or colour, beside its words. */
public enum Tone {
  /** Neither. */
  PLAIN("", ""),
  /** Protection is lost. */
  BAD("org.attls.ui.colour.broken", ISharedImages.IMG_OBJS_ERROR_TSK),
  /** Protection is weaker. */
  WEAK("org.attls.ui.colour.weak", ISharedImages.IMG_OBJS_WARN_TSK),
  /** Something is different, neither better nor worse. */
  OTHER("", ISharedImages.IMG_OBJS_INFO_TSK),
  /** Protection is better. */
  GOOD("org.attls.ui.colour.good", "");

  private final String colour;
  private final String image;

  Tone(String colour, String image) {
    this.colour = colour;
    this.image = image;
  }

  /** The tone of a finding. */
  public static Tone of(Severity severity) {
    return switch (severity) {
      case ERROR -> BAD;
      case WARNING -> WEAK;
      case INFO -> OTHER;
    };
  }

  /** The colour of the theme; null for that of any text. */
  Color colour() {
    return colour.isEmpty()
        ? null
        : PlatformUI.getWorkbench()
            .getThemeManager()
            .getCurrentTheme()
            .getColorRegistry()
            .get(colour);
  }

  /** The picture; null for none. */
  Image image() {
    return image.isEmpty() ? null : PlatformUI.getWorkbench().getSharedImages().getImage(image);
  }
}
