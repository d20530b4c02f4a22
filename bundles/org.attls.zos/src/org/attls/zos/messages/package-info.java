// SPDX-License-Identifier: EPL-2.0

/**
 * Explains messages of AT-TLS and the Policy Agent, and the return codes in them. What is known of
 * each lies in tables with its evidence, and people are told how sure it is.
 */
package org.attls.zos.messages;
