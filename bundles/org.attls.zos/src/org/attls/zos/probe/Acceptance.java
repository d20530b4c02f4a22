// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

/** What a port does with what it is asked for. */
public enum Acceptance {
  /** It chose it in a handshake. */
  ACCEPTED("accepted"),
  /** It was asked for it and did not want it. */
  REFUSED("refused"),
  /** It was asked for it and gave no answer that tells. */
  UNKNOWN("not known"),
  /** It was not asked, as this process cannot. */
  NOT_TRIED("not tried");

  private final String words;

  Acceptance(String words) {
    this.words = words;
  }

  /** The state in words. */
  public String words() {
    return words;
  }
}
