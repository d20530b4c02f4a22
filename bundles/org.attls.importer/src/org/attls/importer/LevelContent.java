// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;

/**
 * What a security level says.
 *
 * @param secured whether AT-TLS is on; if not, there are neither versions nor ciphers
 * @param versions the protocol versions; empty if they are left to z/OS
 * @param ciphers the cipher suites by name, the first choice first
 * @param properties the settings, in order
 * @param verbatims what it carries as it is
 */
record LevelContent(
    boolean secured,
    List<String> versions,
    List<String> ciphers,
    List<Property> properties,
    List<VerbatimBlock> verbatims) {
  /** What asks for the certificate of the client; it means nothing where z/OS is the client. */
  static final String CLIENT_AUTHENTICATION = "client authentication";

  /** What it says where z/OS is the client. */
  LevelContent withoutClients() {
    return new LevelContent(
        secured,
        versions,
        ciphers,
        properties.stream().filter(each -> !isOfClients(each)).toList(),
        verbatims);
  }

  /** Whether it asks clients for their certificate. */
  boolean asksClients() {
    return properties.stream().anyMatch(LevelContent::isOfClients);
  }

  private static boolean isOfClients(Property property) {
    return property.words().equals(CLIENT_AUTHENTICATION);
  }
}
