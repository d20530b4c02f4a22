// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.importing;

import org.attls.importer.ImportOptions;

/**
 * What to import, and how.
 *
 * @param source the flat file
 * @param options what it does not tell of itself
 */
record ImportRequest(ImportSource source, ImportOptions options) {}
