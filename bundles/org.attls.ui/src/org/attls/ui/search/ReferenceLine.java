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
record ReferenceLine(IFile file, int number, String text, int offset, int length) {}
