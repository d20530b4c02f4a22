// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.Locale;

/** Whether a version or suite can be negotiated. */
public enum Certainty {
  /** It certainly can, if the partner can. */
  YES,
  /** It may be possible: a default or a date is not known for certain. */
  PERHAPS,
  /** It cannot. */
  NO;

  /** The answer in a word, in small letters. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
