// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import org.attls.analysis.space.ConnectionSet;
import org.attls.findings.Place;

/**
 * An application whose connections must be protected.
 *
 * @param system the image and stack that it runs on; * for any
 * @param name what its owners call it
 * @param connections its connections
 * @param ring the key ring that it must use; empty if that is not said
 * @param place where the inventory says so
 */
public record Application(
    StackName system, String name, ConnectionSet connections, String ring, Place place) {}
