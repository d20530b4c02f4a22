// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.ui.details.DetailsView;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views in the dark theme. */
class DarkThemeTest {
  /** What WCAG 2 asks for of text of usual size. */
  private static final double READABLE = 4.5;

  @BeforeEach
  void open() {
    Workbench.clear();
    Widgets.dark(true);
  }

  @AfterEach
  void clear() {
    Widgets.dark(false);
    Workbench.clear();
  }

  private static double luminance(RGB colour) {
    return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue);
  }

  private static double part(int value) {
    double share = value / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one.getRGB());
    double b = luminance(other.getRGB());
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static void assertReadable(String what, Color text, Color background) {
    double contrast = contrast(text, background);
    assertTrue(contrast >= READABLE, what + ": " + text + " on " + background + ", " + contrast);
  }

  @Test
  void detailsAndOutlineAreReadable() {
    IProject project = Workbench.example("raleigh");
    EditorDriver editor = Workbench.open(project.getFile("raleigh.attls"));
    DetailsView details = (DetailsView) Workbench.view(DetailsView.ID);
    editor.cursor("security level ABC_Gold_AES", 20);
    Workbench.until("details are shown", () -> !details.rows().isEmpty());
    Screenshots.take("details-dark");
    Tree outline = FlatFiles.outline();
    assertReadable("outline", outline.getForeground(), outline.getBackground());
    for (TreeItem item : outline.getItems()) {
      assertReadable(item.getText(), item.getForeground(), item.getBackground());
    }
  }

  @Test
  void coloursOfAnswersAreReadable() {
    Workbench.open(Workbench.example("raleigh").getFile("raleigh.attls"));
    Tree tree = FlatFiles.outline();
    for (String name : List.of("broken", "weak", "good")) {
      Color colour =
          PlatformUI.getWorkbench()
              .getThemeManager()
              .getCurrentTheme()
              .getColorRegistry()
              .get("org.attls.ui.colour." + name);
      assertReadable(name, colour, tree.getBackground());
    }
  }
}
