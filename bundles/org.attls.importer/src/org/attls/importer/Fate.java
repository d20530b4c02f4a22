// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

/** What became of a line of a flat file. */
public enum Fate {
  /** The authoring language says it in its own words. */
  EXPRESSED("expressed"),
  /** The order of the text says it. */
  BY_ORDER("expressed by order"),
  /** It is the default, which is not written. */
  DEFAULT("default, not written"),
  /** It is carried as it is. */
  VERBATIM("verbatim"),
  /** It is a comment, which moved along. */
  COMMENT("comment kept"),
  /** It had no effect in the file either. */
  NO_EFFECT("no effect"),
  /** It limits a rule and cannot be read: the policy is refused until somebody mends it. */
  REFUSED("not carried, to be mended"),
  /** It is a password, or of no use without one; nobody copies it. */
  PASSWORD("not carried, password"),
  /** It cannot be carried; a comment keeps the text. */
  NOT_CARRIED("not carried"),
  /** No rule uses it; a comment keeps the text. */
  UNUSED("unused, kept as a comment"),
  /** PAGENT ignores it as well. */
  IGNORED("ignored");

  private final String words;

  Fate(String words) {
    this.words = words;
  }

  /** How it is named in a report. */
  public String words() {
    return words;
  }

  /** Whether somebody has to look at the line, since the new policy lacks what it says. */
  public boolean isLoss() {
    return this == REFUSED || this == PASSWORD || this == NOT_CARRIED;
  }
}
