// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

/** Is told how an installation goes on, in the thread that runs it. */
public interface InstallListener {
  /** Hears nothing. */
  InstallListener SILENT = new InstallListener() {};

  /** A step begins. */
  default void begins(Step step) {}

  /**
   * A step ended well.
   *
   * @param step the step
   * @param told what it did, as a short phrase
   */
  default void ended(Step step, String told) {}
}
