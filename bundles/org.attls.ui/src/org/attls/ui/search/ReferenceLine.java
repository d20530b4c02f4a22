// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.search;

import org.eclipse.core.resources.IFile;

/**
 * A reference that was found.
 *
 * @param file its file
 * @param number its line, from 1
 * @param text the line without the blanks around it
 * @param offset where it begins, in UTF-16 units from 0
 * @param length its length
 */
public record ReferenceLine(IFile file, int number, String text, int offset, int length) {

  /** A reference in a text, whose line is cut out of it. */
  public static ReferenceLine of(IFile file, String text, int number, int offset, int length) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', offset);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return new ReferenceLine(file, number, line.strip(), offset, length);
  }
}
