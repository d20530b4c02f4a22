// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import java.net.InetAddress;
import org.attls.findings.Place;

/**
 * An address of the HOME list of a stack.
 *
 * @param system the stack
 * @param address the address
 * @param place where the inventory says so
 */
public record HomeAddress(StackName system, InetAddress address, Place place) {}
