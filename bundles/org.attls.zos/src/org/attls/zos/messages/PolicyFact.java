// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.messages;

/**
 * What the policy says about something that a message may come from.
 *
 * @param what what it is about, such as the keyword of a parameter
 * @param value what the policy says
 * @param place where, for example {@code ttls.policy:12}; empty where nothing is coded
 */
public record PolicyFact(String what, String value, String place) {}
