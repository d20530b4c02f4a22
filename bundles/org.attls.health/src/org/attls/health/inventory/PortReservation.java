// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import org.attls.findings.Place;
import org.attls.model.values.PortRange;

/**
 * A TCP port reservation, as PORT or PORTRANGE of PROFILE.TCPIP.
 *
 * @param system the stack
 * @param ports the ports
 * @param job the job name that they are for; * for any
 * @param place where the inventory says so
 */
public record PortReservation(StackName system, PortRange ports, String job, Place place) {}
