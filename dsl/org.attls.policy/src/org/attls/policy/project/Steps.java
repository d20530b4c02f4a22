// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

/** Is told of each step of long work before it begins. */
@FunctionalInterface
public interface Steps {
  /** For work that nobody watches. */
  Steps UNWATCHED = step -> {};

  /**
   * A step begins. To stop the work, throw; what was done before has changed no file.
   *
   * @param step what is worked on: the name of a file, or of a stack as IMAGE/STACK
   */
  void begin(String step);
}
