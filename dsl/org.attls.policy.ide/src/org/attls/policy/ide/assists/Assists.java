// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.assists;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.attls.policy.naming.Kinds;
import org.eclipse.xtext.resource.XtextResource;

/** All that a user may want to do with what is at a place, for every front end. */
@Singleton
public class Assists {
  @Inject private Copies copies;
  @Inject private Enabling enabling;
  @Inject private Moves moves;

  /**
   * What can be done at a place.
   *
   * @param offset the place, in UTF-16 units from 0
   */
  public List<Assist> at(XtextResource resource, int offset) {
    List<Assist> all = new ArrayList<>();
    copies.copy(resource, offset).ifPresent(all::add);
    copies.extend(resource, offset).ifPresent(all::add);
    Enabling.rule(resource, offset)
        .ifPresent(
            rule ->
                enabling
                    .toggle(resource, offset)
                    .ifPresent(
                        change ->
                            all.add(
                                Assist.of(
                                    (rule.isDisabled() ? "Enable " : "Disable ")
                                        + Kinds.describe(rule),
                                    change))));
    moves.up(resource, offset).ifPresent(change -> all.add(Assist.of("Move up", change)));
    moves.down(resource, offset).ifPresent(change -> all.add(Assist.of("Move down", change)));
    return all;
  }
}
