// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

/**
 * Lines that can be folded: from that of a keyword to that of the closing brace.
 *
 * @param offset where the first line begins
 * @param length the characters of all the lines, the last delimiter included
 */
record Fold(int offset, int length) {}
