// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import org.attls.model.facts.NamedGroup;

/**
 * What a port does with a group for the key share of TLS 1.3.
 *
 * @param group the group
 * @param acceptance whether it accepts it
 */
public record GroupResult(NamedGroup group, Acceptance acceptance) {}
