// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.text;

import org.eclipse.emf.common.util.URI;

/**
 * A piece of text to put in the place of another. All changes that belong together refer to the
 * text before any of them.
 *
 * @param file the file
 * @param offset where the old text begins, in UTF-16 units from 0
 * @param length the length of the old text; 0 to insert
 * @param text the new text; empty to delete
 */
public record TextChange(URI file, int offset, int length, String text) {}
