// SPDX-License-Identifier: EPL-2.0

/**
 * What authoring objects come to: with all that they extend, and with the values of the symbols of
 * a stack in place of their names.
 */
package org.attls.model.effective;
