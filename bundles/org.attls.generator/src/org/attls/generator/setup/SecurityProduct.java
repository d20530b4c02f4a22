// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.Locale;
import java.util.Optional;

/** The security products of z/OS. */
public enum SecurityProduct {
  /** IBM's Resource Access Control Facility. */
  RACF("RACF"),
  /** Broadcom's ACF2. */
  ACF2("ACF2"),
  /** Broadcom's Top Secret. */
  TSS("Top Secret");

  private final String title;

  SecurityProduct(String title) {
    this.title = title;
  }

  /** The name for people. */
  public String title() {
    return title;
  }

  /** The product of a word of the command line, in any case: racf, acf2 or tss. */
  public static Optional<SecurityProduct> find(String word) {
    for (SecurityProduct each : values()) {
      if (each.name().equals(word.toUpperCase(Locale.ROOT))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
