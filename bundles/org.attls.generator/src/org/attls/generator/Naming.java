// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import java.util.Optional;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.values.PortRange;

/** What the statements of a policy want to be called. Address groups keep their own names. */
interface Naming {

  /** A TTLSRule. */
  Label.Telling rule(RulePart part);

  /**
   * A TTLSGroupAction.
   *
   * @param enabled the value of TTLSEnabled
   * @param group the name that the rules give it, if they do
   * @param mark a mark of what it has besides, if it has anything
   */
  Label groupAction(String enabled, Optional<String> group, Optional<String> mark);

  /** A TTLSGroupAdvancedParms, by a mark of what it has that not all of them have. */
  Label groupAdvanced(Optional<String> mark);

  /** A TTLSEnvironmentAction. */
  Label environment(RulePart part, Tells tells, Extras extras);

  /** The TTLSEnvironmentAdvancedParms of an environment action. */
  Label environmentAdvanced(TrafficDescriptor descriptor, Tells tells, Extras extras);

  /**
   * The TTLSGskAdvancedParms of an environment action.
   *
   * @param only whether session caching is all that it has
   */
  Label gskAdvanced(TrafficDescriptor descriptor, Tells tells, boolean only, Extras extras);

  /**
   * A statement that a TTLSGskAdvancedParms names.
   *
   * @param kind the beginning of its name
   */
  Label gskParms(String kind, Extras extras);

  /**
   * A TTLSConnectionAction.
   *
   * @param mark a mark of what the connectivity rule gives it, if it gives anything
   */
  Label connection(RulePart part, Optional<String> mark);

  /** The TTLSConnectionAdvancedParms of a connection action. */
  Label connectionAdvanced(RulePart part, Optional<String> mark);

  /**
   * A TTLSKeyringParms.
   *
   * @param ring the values that name the ring
   */
  Label keyRing(List<String> ring, Extras extras);

  /** A TTLSCipherParms. */
  Label ciphers(SecurityLevel level, Extras extras);

  /** A TTLSSignatureParms. */
  Label signatures(SecurityLevel level, Extras extras);

  /** An IpAddr or IpAddrSet, by its address, prefix or range as it stands in the statement. */
  Label address(String text);

  /** A PortRange. */
  Label ports(PortRange range);

  /** A PortGroup. */
  Label portGroup(List<PortRange> ranges);

  /** An IpTimeCondition, by the name of the time condition. */
  Label time(String name);

  /** The names of a mode. */
  static Naming of(NamingMode mode) {
    return switch (mode) {
      case COMPATIBLE -> new CompatibleNaming();
      case STABLE -> new StableNaming();
    };
  }
}
