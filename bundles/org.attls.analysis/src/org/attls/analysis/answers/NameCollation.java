// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Whether the order of two rules of one priority is certain. The stack takes them in alphabetical
 * order of their names; whether that is the order of EBCDIC, of ASCII, or one that takes small and
 * capital letters for the same, is not confirmed.
 */
final class NameCollation {
  private static final Charset EBCDIC = Charset.forName("IBM1047");

  private NameCollation() {}

  static boolean isSure(PolicyRule one, PolicyRule other) {
    return one.priority() != other.priority() || isSure(one.name(), other.name());
  }

  static boolean isSure(String one, String other) {
    int ascii = Integer.signum(one.compareTo(other));
    return ascii == Integer.signum(one.compareToIgnoreCase(other))
        && ascii
            == Integer.signum(Arrays.compareUnsigned(one.getBytes(EBCDIC), other.getBytes(EBCDIC)));
  }
}
