// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.model.policy.Direction;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Ports;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.values.NamePattern;
import org.attls.model.values.PortRange;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;

/** Traffic types: ports, job names, roles, timeouts. */
public class TrafficTypeChecks extends PolicyChecks {
  private static final int TIMEOUT_MAX = 600;

  /** A port is outside 1 to 65535, or a range of ports runs backwards. */
  @Check
  public void portsAreValid(Ports ports) {
    for (int i = 0; i < ports.getRanges().size(); i++) {
      PortRange range = ports.getRanges().get(i);
      if (range == null) {
        continue; // A syntax error stands there.
      }
      Where where = at(ports, PolicyPackage.Literals.PORTS__RANGES, i);
      switch (range.problem()) {
        case INVALID -> report(FindingCode.PORT_INVALID, where, owner(ports), bad(range));
        case REVERSED ->
            reportFixable(
                FindingCode.PORT_RANGE_REVERSED,
                where,
                List.of(range.swapped().text()),
                range.first(),
                range.last());
        case NONE -> {}
      }
    }
  }

  private static String owner(Ports ports) {
    TrafficType type = (TrafficType) ports.eContainer();
    TrafficDescriptor descriptor = (TrafficDescriptor) type.eContainer();
    return "Traffic type " + (descriptor.getTrafficTypes().indexOf(type) + 1);
  }

  private static String bad(PortRange range) {
    String text = range.text();
    int dash = text.indexOf('-');
    if (dash < 0 || dash == 0 || dash == text.length() - 1) {
      return text;
    }
    boolean firstIsBad = range.first() < PortRange.MIN || range.first() > PortRange.MAX;
    return firstIsBad ? text.substring(0, dash) : text.substring(dash + 1);
  }

  /** A job name can never match. */
  @Check
  public void jobNameCanMatch(TrafficType type) {
    String job = type.getJobName();
    if (job != null && !NamePattern.isPattern(job)) {
      report(
          FindingCode.JOB_NAME_INVALID,
          at(type, PolicyPackage.Literals.TRAFFIC_TYPE__JOB_NAME),
          job);
    }
  }

  /** A user ID can never match. */
  @Check
  public void userIdCanMatch(TrafficType type) {
    String user = type.getUserId();
    if (user != null && !NamePattern.isPattern(user)) {
      report(
          FindingCode.USER_ID_INVALID,
          at(type, PolicyPackage.Literals.TRAFFIC_TYPE__USER_ID),
          user);
    }
  }

  /** A job name or user ID has a #, which is a comment in the flat file. */
  @Check
  public void namesHaveNoComment(TrafficType type) {
    noComment("job name", type.getJobName(), type, PolicyPackage.Literals.TRAFFIC_TYPE__JOB_NAME);
    noComment("user ID", type.getUserId(), type, PolicyPackage.Literals.TRAFFIC_TYPE__USER_ID);
  }

  private void noComment(String what, String value, TrafficType type, EAttribute feature) {
    if (value != null && value.indexOf('#') >= 0) {
      report(FindingCode.HASH_IN_VALUE, at(type, feature), what, value);
    }
  }

  /** A handshake timeout is longer than PAGENT is believed to take. */
  @Check
  public void timeoutIsInRange(TrafficType type) {
    Integer timeout = type.getHandshakeTimeout();
    if (timeout != null && timeout > TIMEOUT_MAX) {
      report(
          FindingCode.TIMEOUT_RANGE,
          at(type, PolicyPackage.Literals.TRAFFIC_TYPE__HANDSHAKE_TIMEOUT),
          timeout);
    }
  }

  /** The role cannot follow from a direction that is either. */
  @Check
  public void roleIsDecided(TrafficType type) {
    if (type.getDirection() == Direction.EITHER && type.getRole() == null) {
      TrafficDescriptor descriptor = (TrafficDescriptor) type.eContainer();
      report(
          FindingCode.ROLE_UNDECIDED,
          at(type, PolicyPackage.Literals.TRAFFIC_TYPE__DIRECTION),
          "Traffic type " + (descriptor.getTrafficTypes().indexOf(type) + 1));
    }
  }

  /** More than one traffic type of a descriptor has the secondary map. */
  @Check
  public void secondaryMapIsUnique(TrafficDescriptor descriptor) {
    boolean seen = false;
    for (TrafficType type : descriptor.getTrafficTypes()) {
      if (type.isSecondaryMap() && seen) {
        report(
            FindingCode.SECONDARY_MAP_TWICE,
            at(type, PolicyPackage.Literals.TRAFFIC_TYPE__SECONDARY_MAP),
            descriptor.getName());
      }
      seen |= type.isSecondaryMap();
    }
  }
}
