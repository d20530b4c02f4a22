// SPDX-License-Identifier: EPL-2.0

/**
 * Boxes of whole numbers on several axes, and what can be asked of many of them at once. Knows
 * nothing of connections; not exported.
 */
package org.attls.analysis.cells;
