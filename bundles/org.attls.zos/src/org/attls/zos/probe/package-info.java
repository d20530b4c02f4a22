// SPDX-License-Identifier: EPL-2.0

/**
 * Makes real TLS handshakes with a port and tells what it accepts: versions, cipher suites, key
 * share groups, certificates. Nothing is sent but what a handshake needs, never a credential, and
 * every certificate is accepted for the sake of looking at it: whether it can be trusted is told
 * apart.
 */
package org.attls.zos.probe;
