// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.values.PortRange;

/** What the statements of a policy want to be called. Address groups keep their own names. */
interface Naming {

  /** A TTLSRule. */
  Label.Telling rule(RulePart part);

  /** The TTLSGroupAction that switches AT-TLS on. */
  Label groupAction();

  /** A TTLSEnvironmentAction. */
  Label environment(TrafficDescriptor descriptor, EnvironmentSettings settings);

  /** The TTLSEnvironmentAdvancedParms of an environment action. */
  Label environmentAdvanced(TrafficDescriptor descriptor, EnvironmentSettings settings);

  /** The TTLSGskAdvancedParms of an environment action. */
  Label gskAdvanced(TrafficDescriptor descriptor);

  /** A TTLSConnectionAction. */
  Label connection(RulePart part);

  /** The TTLSConnectionAdvancedParms of a connection action. */
  Label connectionAdvanced(RulePart part);

  /** A TTLSKeyringParms. */
  Label keyRing(String ring);

  /** A TTLSCipherParms. */
  Label ciphers(SecurityLevel level);

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
