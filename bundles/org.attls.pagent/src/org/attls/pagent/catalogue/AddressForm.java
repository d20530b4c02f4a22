// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

/** A way to write IP addresses. */
public enum AddressForm {
  /** One address. */
  HOST("an address"),
  /** An address, a slash and the length of the prefix. */
  PREFIX("address/prefixLength"),
  /** Two addresses with a hyphen between them. */
  RANGE("address-address"),
  /** The word All. */
  ALL("All");

  private final String words;

  AddressForm(String words) {
    this.words = words;
  }

  /** How it is named in messages. */
  public String words() {
    return words;
  }
}
