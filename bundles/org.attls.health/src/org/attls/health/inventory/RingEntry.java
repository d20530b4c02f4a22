// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import org.attls.findings.Place;

/**
 * A certificate on a key ring, as RACDCERT LISTRING shows it.
 *
 * @param image the z/OS image, * for every image
 * @param owner the user ID that owns the ring
 * @param ring the name of the ring
 * @param label the label of the certificate
 * @param usage PERSONAL, CERTAUTH or SITE
 * @param isDefault whether it is the default certificate of the ring
 * @param keyType RSA, ECC (NISTECC, BPECC) or DSA; empty if not known
 * @param place where the inventory says so
 */
public record RingEntry(
    String image,
    String owner,
    String ring,
    String label,
    String usage,
    boolean isDefault,
    String keyType,
    Place place) {}
