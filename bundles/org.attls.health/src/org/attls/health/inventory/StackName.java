// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

/**
 * The stacks that a line of the inventory is about.
 *
 * @param image the name of the z/OS image, * for every image
 * @param stack the name of the TCP/IP stack, * for every stack
 */
public record StackName(String image, String stack) {
  /**
   * Whether a stack is one of them.
   *
   * @param otherImage its image; empty if that is not known, as for a flat file, and may be any
   * @param otherStack its name; empty likewise
   */
  public boolean has(String otherImage, String otherStack) {
    return fits(image, otherImage) && fits(stack, otherStack);
  }

  private static boolean fits(String name, String other) {
    return name.equals("*") || other.isEmpty() || name.equals(other);
  }
}
