// SPDX-License-Identifier: EPL-2.0

/**
 * Installs the policy of a stack in named steps. Each step can fail; then the old policy stays or
 * comes back, the user is told what every file holds, and a second run goes on from there.
 */
package org.attls.zos.install;
