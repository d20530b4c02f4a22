// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

/**
 * A line that is longer than allowed.
 *
 * @param line its number, from 1
 * @param length the number of its characters, without the line end
 */
public record LongLine(int line, int length) {}
