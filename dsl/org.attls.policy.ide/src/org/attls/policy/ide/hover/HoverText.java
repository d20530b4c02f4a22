// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

/**
 * What to show about a word.
 *
 * @param markdown the text, in Markdown
 * @param offset where the word begins, in UTF-16 units from 0
 * @param length the length of the word
 */
public record HoverText(String markdown, int offset, int length) {}
