// SPDX-License-Identifier: EPL-2.0

/**
 * What must be defined on z/OS beside the policy itself: security commands, Policy Agent, TCP/IP,
 * TN3270 and FTP, as files in the order in which they are used.
 */
package org.attls.generator.setup;
