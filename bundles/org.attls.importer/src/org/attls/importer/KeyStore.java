// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Optional;

/**
 * Where the certificates of a rule are.
 *
 * @param kind what it is
 * @param name the name of a key ring or token, or the path of a key database
 * @param stashFile the path of the file with the password of a key database
 */
record KeyStore(Kind kind, String name, Optional<String> stashFile) {
  private static final String TOKEN = "*TOKEN*/";

  /** The kinds, as the language calls them. */
  enum Kind {
    /** A key ring of SAF. */
    RING("ring"),
    /** A key database with a stash file. */
    DATABASE("database"),
    /** A PKCS #11 token. */
    TOKEN("token");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word of the language. */
    String word() {
      return word;
    }
  }

  /** What a value of Keyring, and one of KeyringStashFile, mean: only databases have the latter. */
  static KeyStore of(String keyring, Optional<String> stashFile) {
    if (stashFile.isPresent()) {
      return new KeyStore(Kind.DATABASE, keyring, stashFile);
    }
    return keyring.startsWith(TOKEN) && keyring.length() > TOKEN.length()
        ? new KeyStore(Kind.TOKEN, keyring.substring(TOKEN.length()), stashFile)
        : new KeyStore(Kind.RING, keyring, stashFile);
  }
}
