// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.outline;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.util.TextRegion;

/**
 * An entry of the outline; it holds on to no object of the model.
 *
 * @param kind the kind of the object
 * @param name what it is called
 * @param detail what stands beside the name, perhaps empty
 * @param mark what is particular about it
 * @param whole where the object is in the text; what is inherited is where the base is named
 * @param selection what to select, mostly its name
 * @param children the entries below
 */
public record OutlineNode(
    EClass kind,
    String name,
    String detail,
    Mark mark,
    TextRegion whole,
    TextRegion selection,
    List<OutlineNode> children) {

  /** What is particular about an entry. */
  public enum Mark {
    /** Nothing. */
    NONE,
    /** It lacks something that it needs, as its detail says. */
    INCOMPLETE,
    /** It is a rule that is disabled. */
    DISABLED,
    /** It comes from an object that is extended, as its detail says. */
    INHERITED
  }
}
