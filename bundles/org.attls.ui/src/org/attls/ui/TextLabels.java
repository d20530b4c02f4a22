// SPDX-License-Identifier: EPL-2.0

package org.attls.ui;

import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;

/**
 * Texts of a column. Where the viewer has tips they show the whole text, as columns are narrow and
 * texts can be long.
 *
 * @param <T> what the rows show
 */
public class TextLabels<T> extends ColumnLabelProvider {
  private final Class<T> type;
  private final Function<T, String> text;

  /**
   * Makes the labels.
   *
   * @param type what the rows show
   * @param text what the column tells of it
   */
  public TextLabels(Class<T> type, Function<T, String> text) {
    this.type = type;
    this.text = text;
  }

  /** What a row shows. */
  protected final T row(Object element) {
    return type.cast(element);
  }

  @Override
  public final String getText(Object element) {
    return text.apply(row(element));
  }

  @Override
  public final String getToolTipText(Object element) {
    return getText(element);
  }
}
