// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.match;

import java.util.ArrayList;
import java.util.List;
import org.attls.ui.preferences.Memory;
import org.eclipse.jface.dialogs.IDialogSettings;

/** Remembers what was filled into a form, field by field, the last first. */
final class History {
  private static final int KEPT = 12;
  private static final String SECTION = "org.attls.ui.match";
  private static final String LAST = "last.";

  private final IDialogSettings settings;

  History() {
    settings = Memory.of(SECTION);
  }

  /** What a field held before, the last first. */
  List<String> of(Inputs.Field field) {
    String[] values = settings.getArray(field.name());
    return values == null ? List.of() : List.of(values);
  }

  /** What a field held when the form was last used. */
  String last(Inputs.Field field) {
    String value = settings.get(LAST + field.name());
    return value == null ? "" : value;
  }

  /** Remembers what a form holds. */
  void keep(Inputs inputs) {
    for (Inputs.Field field : Inputs.Field.values()) {
      String value = inputs.of(field);
      settings.put(LAST + field.name(), value);
      if (!value.isEmpty()) {
        List<String> values = new ArrayList<>(of(field));
        values.remove(value);
        values.addFirst(value);
        settings.put(field.name(), values.stream().limit(KEPT).toArray(String[]::new));
      }
    }
  }
}
