// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

/** What a file of an installation holds. */
public enum Content {
  /** This run did not touch or look at it. */
  AS_BEFORE("as it was before"),
  /** There is no such file. */
  NONE("not there"),
  /** The policy that was in production before. */
  OLD("the old policy"),
  /** The policy that is to be installed. */
  NEW("the new policy"),
  /** A write was interrupted. */
  UNCERTAIN("not known: as it was before, the whole text, or a part of it"),
  /** Somebody else wrote it. */
  OTHER("something that this program did not write");

  private final String words;

  Content(String words) {
    this.words = words;
  }

  /** In words for people. */
  public String words() {
    return words;
  }
}
