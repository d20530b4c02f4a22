// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.Locale;

/** Our rating of a cipher suite or protocol version. A lint policy, not one of IBM's. */
public enum Strength {
  /** NULL, EXPORT, RC4, RC2, single DES, MD5, SSLv2, SSLv3: no protection to speak of. */
  BROKEN,
  /** 3DES, CBC, DSS, no forward secrecy, TLS 1.0 and 1.1. */
  WEAK,
  /** AEAD with forward secrecy, TLS 1.2 and 1.3. */
  STRONG;

  /** The rating that a table of facts writes as {@code word}, for example {@code weak}. */
  public static Strength of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The word that tables and messages use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
