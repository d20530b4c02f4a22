// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a connection is treated, without the names of rules and actions.
 *
 * @param protection what becomes of its data; if it is not protected, nothing else is told
 * @param versions the versions that can be negotiated, or may be, the oldest first
 * @param suites what is known of the cipher suites, the preferred one first
 * @param client what is asked of the certificate of a client
 * @param ring the key ring and the labels of certificates, by the keyword
 * @param others all other values that are in force, by the keyword
 */
public record Treatment(
    Protection protection,
    List<VersionUse> versions,
    List<String> suites,
    ClientCheck client,
    SortedMap<String, String> ring,
    SortedMap<String, String> others) {

  /** What a connection gets that no rule takes. */
  public static final Treatment NO_RULE = unprotected(Protection.NO_RULE);

  /** Copies everything, so that the treatment cannot change. */
  public Treatment {
    versions = List.copyOf(versions);
    suites = List.copyOf(suites);
    ring = Collections.unmodifiableSortedMap(new TreeMap<>(ring));
    others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
  }

  /** A treatment without protection. */
  static Treatment unprotected(Protection protection) {
    return new Treatment(
        protection,
        List.of(),
        List.of(),
        ClientCheck.NONE,
        new TreeMap<>(Map.of()),
        new TreeMap<>(Map.of()));
  }

  /** Whether the data are certainly protected. */
  public boolean isProtected() {
    return protection == Protection.PROTECTED;
  }
}
