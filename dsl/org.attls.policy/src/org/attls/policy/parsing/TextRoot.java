// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import java.util.Arrays;
import org.eclipse.xtext.nodemodel.impl.RootNode;

/**
 * The root of what was read. Xtext fails to tell the line of the end of a text that ends with a
 * carriage return alone. No line begins after such a one.
 */
final class TextRoot extends RootNode {
  TextRoot(String text) {
    basicSetCompleteContent(text);
  }

  @Override
  protected int[] basicGetLineBreakOffsets() {
    int[] offsets = super.basicGetLineBreakOffsets();
    return getCompleteContent().endsWith("\r")
        ? Arrays.copyOf(offsets, offsets.length - 1)
        : offsets;
  }
}
