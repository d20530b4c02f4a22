// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Pictures of the window that tests leave. */
final class Screenshots {
  private Screenshots() {}

  /** Leaves a picture of the window, with what is open above it, for people to look at. */
  static void take(String name) {
    save(picture(), Path.of(System.getProperty("attls.screenshots", "target/screenshots")), name);
  }

  private static ImageLoader picture() {
    Workbench.linger(250);
    Display display = Display.getCurrent();
    Rectangle bounds = Workbench.window().getShell().getBounds();
    Image image = new Image(display, bounds.width, bounds.height);
    GC gc = new GC(display);
    gc.copyArea(image, bounds.x, bounds.y);
    gc.dispose();
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image.getImageData()};
    image.dispose();
    return loader;
  }

  /** Leaves a picture for a page of the documentation too, if pictures are to be made anew. */
  static void takeForDocumentation(String name) {
    if (Boolean.getBoolean("attls.update")) {
      save(picture(), Path.of(System.getProperty("attls.root"), "docs/images"), name);
    }
  }

  private static void save(ImageLoader picture, Path folder, String name) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    picture.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
  }
}
