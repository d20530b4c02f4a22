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
   * @param mark a mark of what it has besides, if it has anything
   */
  Label groupAction(String enabled, Optional<String> mark);

  /** A TTLSGroupAdvancedParms, by a mark of what it has. */
  Label groupAdvanced(String mark);

  /** A TTLSEnvironmentAction. */
  Label environment(TrafficDescriptor descriptor, EnvironmentSettings settings, Extras extras);

  /** The TTLSEnvironmentAdvancedParms of an environment action. */
  Label environmentAdvanced(
      TrafficDescriptor descriptor, EnvironmentSettings settings, Extras extras);

  /** The TTLSGskAdvancedParms of an environment action. */
  Label gskAdvanced(TrafficDescriptor descriptor, EnvironmentSettings settings, Extras extras);

  /**
   * A statement that a TTLSGskAdvancedParms names.
   *
   * @param kind the beginning of its name
   */
  Label gskParms(String kind, Extras extras);

  /** A TTLSConnectionAction. */
  Label connection(RulePart part);

  /** The TTLSConnectionAdvancedParms of a connection action. */
  Label connectionAdvanced(RulePart part);

  /** A TTLSKeyringParms. */
  Label keyRing(String ring, Extras extras);

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

  /** The names of a mode. */
  static Naming of(NamingMode mode) {
    return switch (mode) {
      case COMPATIBLE -> new CompatibleNaming();
      case STABLE -> new StableNaming();
    };
  }
}
