// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;

/** Shows the brace that belongs to the one at the caret. */
final class Braces {
  private static final String SHOWN = "org.attls.ui.flatfile.braces";
  private static final String COLOUR = "org.attls.ui.flatfile.bracesColour";

  /** A grey that is seen on light and dark ground. */
  private static final String GREY = "127,127,127";

  private Braces() {}

  /** The settings that the text editor asks for; a user cannot change them. */
  static IPreferenceStore settings() {
    PreferenceStore store = new PreferenceStore();
    store.setDefault(SHOWN, true);
    store.setDefault(COLOUR, GREY);
    return store;
  }

  /** Makes the decorations of an editor with these settings show braces. */
  static void show(SourceViewerDecorationSupport support) {
    support.setCharacterPairMatcher(new DefaultCharacterPairMatcher(new char[] {'{', '}'}));
    support.setMatchingCharacterPainterPreferenceKeys(SHOWN, COLOUR);
  }
}
