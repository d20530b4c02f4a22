// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import org.attls.pagent.source.FlatNode;

/**
 * Where a line of a rule, or of a statement that it uses, goes.
 *
 * @param node the line or statement
 * @param slot which of the authoring objects it goes to
 * @param fate what becomes of it
 * @param words what it becomes, may be empty
 */
record Assignment(FlatNode node, Slot slot, Fate fate, String words) {}
