// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;

/**
 * What a security level says.
 *
 * @param secured whether AT-TLS is on; if not, there are neither versions nor ciphers
 * @param versions the protocol versions; empty if they are left to z/OS
 * @param ciphers the cipher suites by name, the first choice first
 * @param verbatims what it carries as it is
 */
record LevelContent(
    boolean secured, List<String> versions, List<String> ciphers, List<VerbatimBlock> verbatims) {}
