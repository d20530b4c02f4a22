// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.references;

import org.eclipse.emf.common.util.URI;

/**
 * A place where an object is referred to.
 *
 * @param file the file
 * @param offset where the name begins, in UTF-16 units from 0
 * @param length the length of the name as it is written
 * @param line the line, from 1
 * @param name the name as it is written, perhaps with a namespace before it
 */
public record Usage(URI file, int offset, int length, int line, String name) {}
