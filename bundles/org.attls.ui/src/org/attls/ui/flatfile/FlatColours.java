// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.EnumMap;
import java.util.Map;
import org.attls.ui.flatfile.Word.Kind;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/**
 * Gives the words of a flat file their colours, which are those of the theme. A line tells by
 * itself what its words are, so only the lines that are seen are coloured, however long the file.
 */
final class FlatColours implements LineStyleListener {
  /** The colours of the theme begin with this; the plug-in manifest defines them. */
  static final String PREFIX = "org.attls.ui.colour.flatfile.";

  private static final Map<Kind, String> NAMES =
      Map.of(
          Kind.STATEMENT, "statement",
          Kind.PARAMETER, "parameter",
          Kind.UNKNOWN, "unknown",
          Kind.NAME, "name",
          Kind.VALUE, "value",
          Kind.BRACE, "brace",
          Kind.COMMENT, "comment");

  private final StyledText text;
  private final Map<Kind, Color> colours = new EnumMap<>(Kind.class);

  FlatColours(StyledText text) {
    this.text = text;
    readTheme();
    text.addLineStyleListener(this);
  }

  private void readTheme() {
    ColorRegistry registry =
        PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    NAMES.forEach((kind, name) -> colours.put(kind, registry.get(PREFIX + name)));
  }

  /** Takes the colours of the current theme. */
  void themeChanged() {
    readTheme();
    // The widget keeps how lines look; it drops that when its colour is set.
    text.setForeground(text.getForeground());
  }

  @Override
  public void lineGetStyle(LineStyleEvent event) {
    event.styles =
        Word.ofLine(event.lineText, 0, event.lineText.length()).stream()
            .map(word -> style(word, event.lineOffset))
            .toArray(StyleRange[]::new);
  }

  private StyleRange style(Word word, int start) {
    StyleRange style =
        new StyleRange(start + word.offset(), word.length(), colours.get(word.kind()), null);
    if (word.kind() == Kind.STATEMENT) {
      style.fontStyle = SWT.BOLD;
    }
    return style;
  }
}
