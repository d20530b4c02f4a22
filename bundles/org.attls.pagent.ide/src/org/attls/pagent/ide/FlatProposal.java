// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import org.attls.pagent.source.Span;

/**
 * What can be written at a place.
 *
 * @param label what the list shows
 * @param detail what the list shows beside it
 * @param text what is written; may have several lines
 * @param replaced the text that it replaces: what was typed of it
 * @param cursor where the cursor goes, an offset into the text that is written
 * @param kind what it is
 * @param markdown what it means; may be empty
 */
public record FlatProposal(
    String label,
    String detail,
    String text,
    Span replaced,
    int cursor,
    FlatToken.Kind kind,
    String markdown) {}
