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

  /** The product of a word of the command line, in any case: racf, acf2, tss or top-secret. */
  public static Optional<SecurityProduct> find(String word) {
    String plain = word.toUpperCase(Locale.ROOT);
    for (SecurityProduct each : values()) {
      String title = each.title.toUpperCase(Locale.ROOT).replace(' ', '-');
      if (each.name().equals(plain) || title.equals(plain)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
