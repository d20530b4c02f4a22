// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import org.attls.model.facts.Evidence;

/**
 * A fact of the catalogue with its own evidence: a manual may show a parameter and not its range.
 *
 * @param value the fact
 * @param evidence how well it is known; only what is certain may make a finding an error
 */
public record Fact<T>(T value, Evidence evidence) {}
