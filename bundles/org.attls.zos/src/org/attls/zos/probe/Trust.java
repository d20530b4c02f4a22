// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

/**
 * Whether a chain of certificates can be trusted.
 *
 * @param state whether it can
 * @param why why not; empty if it can
 */
public record Trust(State state, String why) {
  /** What is known. */
  public enum State {
    /** It leads to one of the certificates that are trusted. */
    TRUSTED,
    /** It does not, or is not sound. */
    NOT_TRUSTED,
    /** It is not known whom to trust. */
    NOT_JUDGED
  }

  /** Nobody said whom to trust. */
  static final Trust NOT_JUDGED =
      new Trust(State.NOT_JUDGED, "no certificates of authorities were given");
}
