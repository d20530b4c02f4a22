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
 * @param whole where the object is in the text
 * @param selection what to select, mostly its name
 * @param children the entries below
 */
public record OutlineNode(
    EClass kind,
    String name,
    String detail,
    TextRegion whole,
    TextRegion selection,
    List<OutlineNode> children) {}
