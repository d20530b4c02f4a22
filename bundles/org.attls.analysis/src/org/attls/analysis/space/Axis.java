// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import java.util.Locale;
import org.attls.model.values.PortRange;

/** What tells connections apart, each in an order of its own. A box has them in this order. */
public enum Axis {
  /** 0 is inbound, 1 is outbound. */
  DIRECTION(Interval.of(0, 1)),
  /** The port of the z/OS side. */
  LOCAL_PORT(Interval.of(PortRange.MIN, PortRange.MAX)),
  /** The port of the partner. */
  REMOTE_PORT(Interval.of(PortRange.MIN, PortRange.MAX)),
  /** The address of the z/OS side, see {@link AddressOrder}. */
  LOCAL_ADDRESS(AddressOrder.ALL),
  /** The address of the partner, see {@link AddressOrder}. */
  REMOTE_ADDRESS(AddressOrder.ALL),
  /** The job name, see {@link NameOrder}. */
  JOB(NameOrder.ALL),
  /** The user ID, see {@link NameOrder}. */
  USER(NameOrder.ALL);

  /** The number of axes. */
  public static final int COUNT = values().length;

  private final Interval whole;

  Axis(Interval whole) {
    this.whole = whole;
  }

  /** The axis in words, for example {@code local port}. */
  public String words() {
    return switch (this) {
      case JOB -> "job name";
      case USER -> "user ID";
      default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /** Every position of the axis. */
  public Interval whole() {
    return whole;
  }
}
