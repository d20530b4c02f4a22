// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks;

import java.util.List;
import org.attls.health.HealthCheck;
import org.attls.health.checks.reach.ApplicationRings;
import org.attls.health.checks.reach.EmptyRules;
import org.attls.health.checks.reach.HomeAddresses;
import org.attls.health.checks.reach.KeyTypes;
import org.attls.health.checks.reach.PartlyTakenRules;
import org.attls.health.checks.reach.RedundantRules;
import org.attls.health.checks.reach.ReservedPorts;
import org.attls.health.checks.reach.RingAuthorities;
import org.attls.health.checks.reach.RingCertificates;
import org.attls.health.checks.reach.RingsByUser;
import org.attls.health.checks.reach.RingsExist;
import org.attls.health.checks.reach.SharedGroups;
import org.attls.health.checks.reach.Ties;
import org.attls.health.checks.reach.TimeGaps;
import org.attls.health.checks.reach.UnprotectedApplications;
import org.attls.health.checks.reach.UnreachableRules;
import org.attls.health.checks.tls.TlsChecks;

/** The checks of health, in the order in which they run and in which their obstacles are told. */
public final class AllChecks {
  /** Every check. */
  public static final List<HealthCheck> LIST =
      List.of(
          new UnreachableRules(),
          new PartlyTakenRules(),
          new Ties(),
          new EmptyRules(),
          new RedundantRules(),
          new TimeGaps(),
          new UnprotectedApplications(),
          new ApplicationRings(),
          new HomeAddresses(),
          new ReservedPorts(),
          new RingsExist(),
          new RingAuthorities(),
          new RingCertificates(),
          new KeyTypes(),
          new RingsByUser(),
          new SharedGroups(),
          new TlsChecks());

  private AllChecks() {}
}
