// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.assists;

import java.util.List;
import java.util.Optional;
import org.attls.policy.ide.text.TextChange;
import org.eclipse.xtext.util.TextRegion;

/**
 * A change of the text that a user may want at a place, and that no finding asks for.
 *
 * @param title what it does, as the user chooses it
 * @param changes the changes of the text, all of one file
 * @param name where the text after the changes has a new name that the user may want to choose
 *     himself; empty if there is none
 */
public record Assist(String title, List<TextChange> changes, Optional<TextRegion> name) {
  /** Copies the changes, so that the assist cannot change. */
  public Assist {
    changes = List.copyOf(changes);
  }

  static Assist of(String title, TextChange change) {
    return new Assist(title, List.of(change), Optional.empty());
  }
}
