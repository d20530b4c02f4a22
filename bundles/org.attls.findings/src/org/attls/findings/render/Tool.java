// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

/**
 * The program that found the findings, as reports name it.
 *
 * @param name its name
 * @param version its version
 */
public record Tool(String name, String version) {

  /**
   * Returns this product.
   *
   * @param version its version
   * @return the tool
   */
  public static Tool workbench(String version) {
    return new Tool("AT-TLS Workbench", version);
  }
}
