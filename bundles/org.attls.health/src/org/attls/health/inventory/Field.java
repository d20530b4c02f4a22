// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import org.attls.findings.Place;

/**
 * A value of a line.
 *
 * @param text the value, without blanks around it
 * @param place where it stands
 */
record Field(String text, Place place) {}
