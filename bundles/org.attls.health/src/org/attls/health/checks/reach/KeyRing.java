// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import org.attls.health.inventory.RingEntry;

/**
 * A key ring of the inventory.
 *
 * @param name its owner and name
 * @param entries what is on it; a line without a label stands for the ring alone
 */
record KeyRing(RingName name, List<RingEntry> entries) {
  /** Whether it has a certificate of a CA. */
  boolean hasAuthority() {
    return entries.stream().anyMatch(entry -> entry.usage().equals("CERTAUTH"));
  }

  /** The certificates of a label. */
  List<RingEntry> labelled(String label) {
    return entries.stream().filter(entry -> entry.label().equals(label)).toList();
  }

  /** The certificate that is shown if no label is named; none if there is no such. */
  List<RingEntry> byDefault() {
    return entries.stream().filter(RingEntry::isDefault).toList();
  }

  /** The labels of all certificates. */
  List<String> labels() {
    return entries.stream().map(RingEntry::label).filter(label -> !label.isEmpty()).toList();
  }
}
