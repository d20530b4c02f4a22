// SPDX-License-Identifier: EPL-2.0

package org.attls.rcp.welcome;

import java.util.ArrayList;
import java.util.List;
import org.attls.ui.PolicyUi;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * Fonts, pictures and links of the welcome. Colours are left to the theme; what the dark theme
 * would make too dim is in css/dark-welcome.css.
 */
final class WelcomeLook {
  private static final String PRODUCT = "org.attls.rcp";

  /** The key under which the theme engine looks for the class of a widget. */
  private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

  private final LocalResourceManager resources;
  private final List<Hyperlink> links = new ArrayList<>();

  /** Keeps fonts and pictures until the owner is gone. */
  WelcomeLook(Composite owner) {
    resources = new LocalResourceManager(JFaceResources.getResources(), owner);
  }

  /** The picture of the product. */
  Label product(Composite parent) {
    Label label = new Label(parent, SWT.NONE);
    label.setImage(resources.create(descriptor(PRODUCT, "product-128")));
    return label;
  }

  /** The name of the product. */
  Label title(Composite parent, String text) {
    Label title = label(parent, text, 16, SWT.BOLD);
    title.setData(CSS_CLASS, "attls-welcome-title");
    return title;
  }

  /** What stands above several links. */
  Label heading(Composite parent, String text) {
    return label(parent, text, 4, SWT.BOLD);
  }

  /** Plain text. */
  Label text(Composite parent, String text) {
    return label(parent, text, 1, SWT.NORMAL);
  }

  private Label label(Composite parent, String text, int larger, int style) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(text);
    label.setFont(font(larger, style));
    return label;
  }

  /**
   * A link with its picture, in a parent with a grid of two columns.
   *
   * @param icon a picture of the plug-ins
   * @param explanation a line below the link, or empty
   */
  void link(Composite parent, String icon, String text, String explanation, Runnable action) {
    int rows = explanation.isEmpty() ? 1 : 2;
    Label picture = new Label(parent, SWT.NONE);
    picture.setImage(twice(descriptor(PolicyUi.BUNDLE, icon)));
    GridDataFactory.swtDefaults().span(1, rows).indent(0, 8).applyTo(picture);
    Hyperlink link = new Hyperlink(parent, SWT.NONE);
    link.setText(text);
    link.setFont(font(4, SWT.NORMAL));
    link.setForeground(JFaceColors.getHyperlinkText(parent.getDisplay()));
    link.setData(CSS_CLASS, "attls-welcome-link");
    link.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
    GridDataFactory.swtDefaults().indent(0, 8).applyTo(link);
    links.add(link);
    if (rows > 1) {
      GridDataFactory.swtDefaults().applyTo(text(parent, explanation));
    }
  }

  /** Gives the focus to the first link. */
  void focus() {
    links.get(0).setFocus();
  }

  private Font font(int larger, int style) {
    return resources.create(
        FontDescriptor.createFrom(JFaceResources.getDialogFont())
            .increaseHeight(larger)
            .setStyle(style));
  }

  private static ImageDescriptor descriptor(String bundle, String icon) {
    return ResourceLocator.imageDescriptorFromBundle(bundle, "icons/" + icon + ".svg")
        .orElseGet(ImageDescriptor::getMissingImageDescriptor);
  }

  /** A picture twice as large, which the drawing gives without loss. */
  private Image twice(ImageDescriptor descriptor) {
    ImageDataProvider large = zoom -> descriptor.getImageData(2 * zoom);
    return resources.create(ImageDescriptor.createFromImageDataProvider(large));
  }
}
