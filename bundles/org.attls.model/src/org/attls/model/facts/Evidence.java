// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.Locale;

/**
 * How well a fact about z/OS is known. Only {@link #IBM} and {@link #OBSERVED} facts may make a
 * finding an error; whatever rests on less is at most a warning.
 */
public enum Evidence {
  /** Read in an IBM manual, APAR or support page. */
  IBM,
  /** Seen in a report or policy of a running system, not in IBM prose. */
  OBSERVED,
  /** Stated only by a third party. */
  SECONDARY,
  /** Common knowledge of the field; no source at hand. */
  KNOWLEDGE,
  /** Believed, but could be wrong. */
  UNCONFIRMED;

  /** Whether the fact is certain enough to call its violation an error. */
  public boolean isCertain() {
    return this == IBM || this == OBSERVED;
  }

  /** How well it is known, in words for people. */
  public String words() {
    return switch (this) {
      case IBM -> "IBM documentation";
      case OBSERVED -> "observed on a running system";
      case SECONDARY -> "stated by a third party only";
      case KNOWLEDGE -> "common knowledge, no source at hand";
      case UNCONFIRMED -> "unconfirmed";
    };
  }

  /** The evidence that a table of facts writes as {@code mark}, for example {@code observed}. */
  public static Evidence of(String mark) {
    return valueOf(mark.toUpperCase(Locale.ROOT));
  }
}
