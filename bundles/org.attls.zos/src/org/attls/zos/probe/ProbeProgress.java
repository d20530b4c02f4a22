// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

/** Hears how a probe goes on, and can end it. */
public interface ProbeProgress {
  /**
   * A handshake begins.
   *
   * @param about what is being tried, such as {@code TLSv1.2}
   * @param handshakes how many were tried before
   */
  void trying(String about, int handshakes);

  /** Whether the user does not want to know any more; asked before each handshake. */
  boolean cancelled();

  /** For those who wait in silence. */
  static ProbeProgress silent() {
    return new ProbeProgress() {
      @Override
      public void trying(String about, int handshakes) {
        // Nobody looks.
      }

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}
