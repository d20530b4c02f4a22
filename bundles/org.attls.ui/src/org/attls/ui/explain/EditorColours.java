// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;

/** Gives a text outside of editors the colours that texts have in them, whatever the theme. */
final class EditorColours {
  private final IPreferenceStore store = EditorsUI.getPreferenceStore();
  private final IPropertyChangeListener changes = event -> apply();
  private final StyledText text;
  private final LineNumbers numbers;

  EditorColours(StyledText text, LineNumbers numbers) {
    this.text = text;
    this.numbers = numbers;
    store.addPropertyChangeListener(changes);
    text.addDisposeListener(event -> store.removePropertyChangeListener(changes));
    apply();
  }

  private void apply() {
    Color background =
        colour(
            AbstractTextEditor.PREFERENCE_COLOR_BACKGROUND,
            AbstractTextEditor.PREFERENCE_COLOR_BACKGROUND_SYSTEM_DEFAULT);
    text.setBackground(background);
    numbers.setBackground(background == null ? text.getBackground() : background);
    text.setForeground(
        colour(
            AbstractTextEditor.PREFERENCE_COLOR_FOREGROUND,
            AbstractTextEditor.PREFERENCE_COLOR_FOREGROUND_SYSTEM_DEFAULT));
    numbers.setForeground(
        colour(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER_COLOR));
  }

  /** Null for the colour of the system. */
  private Color colour(String key, String systemDefault) {
    return store.getBoolean(systemDefault) ? null : colour(key);
  }

  private Color colour(String key) {
    return EditorsUI.getSharedTextColors().getColor(PreferenceConverter.getColor(store, key));
  }
}
