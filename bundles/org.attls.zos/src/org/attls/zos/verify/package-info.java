// SPDX-License-Identifier: EPL-2.0

/** Compares reports of a running stack with the policy as the stack should have it. */
package org.attls.zos.verify;
