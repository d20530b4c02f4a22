// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.List;
import java.util.Map;
import org.attls.policy.ide.colours.Colour;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** How the kinds of words look; the colours are those of the theme, which users can change. */
final class Palette {
  /** The colours of the theme begin with this; the plug-in manifest defines them. */
  static final String PREFIX = "org.attls.ui.colour.";

  private record Look(String colour, int font) {}

  private static final Map<String, Look> KINDS =
      Map.ofEntries(
          Map.entry(Colour.KEYWORD, new Look("keyword", SWT.BOLD)),
          Map.entry(Colour.COMMENT, new Look("comment", SWT.NORMAL)),
          Map.entry(Colour.STRING, new Look("string", SWT.NORMAL)),
          Map.entry(Colour.NUMBER, new Look("number", SWT.NORMAL)),
          Map.entry(Colour.TRAFFIC_DESCRIPTOR, new Look("traffic-descriptor", SWT.NORMAL)),
          Map.entry(Colour.SECURITY_LEVEL, new Look("security-level", SWT.NORMAL)),
          Map.entry(Colour.REQUIREMENT_MAP, new Look("requirement-map", SWT.NORMAL)),
          Map.entry(Colour.ADDRESS_GROUP, new Look("address-group", SWT.NORMAL)),
          Map.entry(Colour.SYSTEM, new Look("system", SWT.NORMAL)),
          Map.entry(Colour.CONNECTIVITY_RULE, new Look("connectivity-rule", SWT.NORMAL)),
          Map.entry(Colour.APPLICATION, new Look("application", SWT.NORMAL)),
          Map.entry(Colour.CIPHER, new Look("cipher", SWT.NORMAL)),
          Map.entry(Colour.VERSION, new Look("version", SWT.NORMAL)),
          Map.entry("flatfile.statement", new Look("flatfile.statement", SWT.BOLD)),
          Map.entry("flatfile.ignored", new Look("flatfile.brace", SWT.ITALIC)));

  /** The words of flat files, whose colours have the names of the words. */
  private static final String FLAT_FILE = "flatfile.";

  private static final Map<String, String> RATINGS = Map.of("broken", "broken", "weak", "weak");

  private Palette() {}

  /** The style of a word; the kind comes first, then the modifiers. */
  static StyleRange style(int offset, int length, List<String> styles) {
    StyleRange range = new StyleRange();
    range.start = offset;
    range.length = length;
    String kind = styles.get(0);
    Look look = KINDS.get(kind);
    if (look == null && kind.startsWith(FLAT_FILE)) {
      look = new Look(kind, SWT.NORMAL);
    }
    if (look != null) {
      range.foreground = colour(look.colour());
      range.fontStyle = look.font();
    }
    for (String modifier : styles.subList(1, styles.size())) {
      if (modifier.equals(Colour.DEFINITION)) {
        range.fontStyle |= SWT.BOLD;
      } else if (RATINGS.containsKey(modifier)) {
        range.foreground = colour(RATINGS.get(modifier));
      }
    }
    return range;
  }

  /** A colour of the theme by the end of its identifier; null if the theme does not know it. */
  static Color colour(String name) {
    return registry().get(PREFIX + name);
  }

  /** The colours of the current theme. */
  static ColorRegistry registry() {
    return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
  }
}
