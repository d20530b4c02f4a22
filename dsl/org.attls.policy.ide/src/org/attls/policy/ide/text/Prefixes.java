// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.text;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;

/**
 * A word fits if it begins as typed, in upper or lower case, with or without the escape of a name.
 * Dots do not part names here.
 */
public class Prefixes implements IPrefixMatcher {
  @Override
  public boolean isCandidateMatchingPrefix(String name, String prefix) {
    String begin = Words.unescaped(prefix);
    return Words.unescaped(name).regionMatches(true, 0, begin, 0, begin.length());
  }
}
