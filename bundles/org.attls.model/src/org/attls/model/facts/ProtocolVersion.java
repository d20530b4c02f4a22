// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.List;
import java.util.Optional;

/**
 * A version of SSL or TLS, spelled as the keyword that switches it in TTLSEnvironmentAdvancedParms
 * and TTLSConnectionAdvancedParms: {@code SSLv2} to {@code TLSv1.3}.
 *
 * @param name the keyword
 * @param absentUntil the last release known to lack it, or null if it is as old as AT-TLS
 * @param since the first release known to have it
 * @param rating our rating: broken, weak or strong
 * @param evidence how well {@code since} is known
 * @param meaning what it is, in a few words
 */
public record ProtocolVersion(
    String name,
    Release absentUntil,
    Release since,
    Strength rating,
    Evidence evidence,
    String meaning) {

  private static final List<ProtocolVersion> ALL =
      FactTable.read(
          ProtocolVersion.class,
          "protocol-versions.csv",
          row ->
              new ProtocolVersion(
                  row.getField("name"),
                  Release.find(row.getField("absent_until")).orElse(null),
                  Release.of(row.getField("since")),
                  Strength.of(row.getField("class")),
                  Evidence.of(row.getField("evidence")),
                  row.getField("meaning")));

  /** Every version, the oldest first. */
  public static List<ProtocolVersion> all() {
    return ALL;
  }

  /** The version that is spelled exactly so. */
  public static Optional<ProtocolVersion> find(String name) {
    return ALL.stream().filter(version -> version.name.equals(name)).findFirst();
  }

  /** Whether a release has it. */
  public Availability in(Release release) {
    return Availability.in(release, absentUntil, since);
  }
}
