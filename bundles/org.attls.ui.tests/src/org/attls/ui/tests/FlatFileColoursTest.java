// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import org.attls.ui.flatfile.FlatFileEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The colours of a flat file, as they are seen in both themes. */
class FlatFileColoursTest {
  private static final String RALEIGH = FlatFiles.raleigh("stable");

  private static final List<String> COLOURS =
      List.of("statement", "parameter", "unknown", "name", "constant", "value", "brace", "comment");

  private IProject project;

  @BeforeEach
  void createProject() {
    Workbench.clear();
    project = Workbench.project("Flat");
  }

  @Test
  void coloursWordsByWhatTheyAre() throws Exception {
    StyledText text = FlatFiles.widget(FlatFiles.open(project, RALEIGH + "TTLSNonsense x\n"));
    assertColour(text, "## AT-TLS", "comment");
    assertColour(text, "TTLSRule ", "statement");
    assertColour(text, "ABC-all-IPv4~ABC_FTP_4021~in4021", "name");
    assertColour(text, "{", "brace");
    assertColour(text, "LocalAddrSetRef", "parameter");
    assertColour(text, "addr~0.0.0.0-0", "name");
    assertColour(text, "Inbound", "constant");
    assertColour(text, " TLSRING", "value");
    assertColour(text, "TTLSNonsense", "unknown");
  }

  @Test
  void coloursAreReadableInTheDarkTheme() throws Exception {
    FlatFileEditor editor = FlatFiles.open(project, RALEIGH);
    FlatFiles.outline();
    Workbench.page().activate(editor);
    RGB light = colour("statement");
    try {
      Widgets.dark(true);
      assertTrue(brightness(colour("statement")) > brightness(light));
      assertColour(FlatFiles.widget(editor), "TTLSRule ", "statement");
      RGB back = FlatFiles.widget(editor).getBackground().getRGB();
      for (String each : COLOURS) {
        assertTrue(brightness(colour(each)) - brightness(back) > 60, each);
      }
      Screenshots.take("flat-file-dark");
    } finally {
      Widgets.dark(false);
    }
    assertEquals(light, colour("statement"));
    Screenshots.take("flat-file-light");
  }

  @Test
  void ebcdicShowsAsText() throws Exception {
    IFile file = FlatFiles.file(project, "ebcdic.policy", RALEIGH, Charset.forName("IBM1047"));
    FlatFileEditor editor = FlatFiles.open(file);
    assertEquals("IBM1047", file.getCharset());
    assertEquals(RALEIGH, FlatFiles.widget(editor).getText());
    assertColour(FlatFiles.widget(editor), "TTLSRule ", "statement");
  }

  private static int brightness(RGB colour) {
    return (colour.red * 3 + colour.green * 6 + colour.blue) / 10;
  }

  private static RGB colour(String name) {
    return PlatformUI.getWorkbench()
        .getThemeManager()
        .getCurrentTheme()
        .getColorRegistry()
        .getRGB("org.attls.ui.colour.flatfile." + name);
  }

  /** Waits until a word is seen in a colour; where the machine is busy it is painted late. */
  private static void assertColour(StyledText text, String word, String colour) {
    int start = text.getText().indexOf(word);
    text.setTopIndex(Math.max(0, text.getLineAtOffset(start) - 3));
    Workbench.until(
        () -> word + " as " + colour + "; it is " + seen(text, start, word),
        () -> colour.equals(nearest(seen(text, start, word))));
  }

  private static String nearest(RGB seen) {
    return COLOURS.stream()
        .min(Comparator.comparingInt(name -> distance(colour(name), seen)))
        .orElseThrow();
  }

  /** The colour of a word: among its points the one that differs most from the ground. */
  private static RGB seen(StyledText text, int start, String word) {
    Rectangle bounds = text.getTextBounds(start, start + word.strip().length() - 1);
    Image image = new Image(text.getDisplay(), bounds.width, bounds.height);
    GC gc = new GC(text);
    gc.copyArea(image, bounds.x, bounds.y);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    RGB ground = data.palette.getRGB(data.getPixel(0, 0));
    RGB seen = ground;
    for (int x = 0; x < data.width; x++) {
      for (int y = 0; y < data.height; y++) {
        RGB point = data.palette.getRGB(data.getPixel(x, y));
        seen = distance(point, ground) > distance(seen, ground) ? point : seen;
      }
    }
    return seen;
  }

  private static int distance(RGB one, RGB other) {
    return Math.abs(one.red - other.red)
        + Math.abs(one.green - other.green)
        + Math.abs(one.blue - other.blue);
  }
}
