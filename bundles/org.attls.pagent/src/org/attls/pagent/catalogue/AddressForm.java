// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

/** A way to write IP addresses. */
public enum AddressForm {
  /** One address. */
  HOST,
  /** An address, a slash and the length of the prefix. */
  PREFIX,
  /** Two addresses with a hyphen between them. */
  RANGE,
  /** The word All. */
  ALL
}
