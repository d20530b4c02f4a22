// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.model.effective.Effective;
import org.attls.model.policy.Direction;
import org.attls.model.policy.Expectation;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Ports;
import org.attls.model.policy.Setting;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.settings.Settings;
import org.attls.model.values.NamePattern;
import org.attls.model.values.PortRange;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.validation.Check;

/** Traffic types: ports, job names, user IDs, roles, the secondary map. */
public class TrafficTypeChecks extends PolicyChecks {
  private static final String SECONDARY_MAP = "secondary map";

  /** A port is outside 1 to 65535, or a range of ports runs backwards. */
  @Check
  public void portsAreValid(Ports ports) {
    for (int i = 0; i < ports.getRanges().size(); i++) {
      PortRange range = ports.getRanges().get(i);
      if (range != null) { // Else a syntax error stands there.
        check(ports, range, at(ports, PolicyPackage.Literals.PORTS__RANGES, i));
      }
    }
  }

  /** One finding for one place, whatever the stacks make of its symbols. */
  private void check(Ports ports, PortRange written, Where where) {
    for (Meaning meaning : meanings(ports, written.text())) {
      PortRange range = PortRange.valueOf(meaning.text());
      switch (range.problem()) {
        case INVALID -> {
          reportMeant(
              FindingCode.PORT_INVALID, where, meaning, List.of(), owner(ports), bad(range));
          return;
        }
        case REVERSED -> {
          reportMeant(
              FindingCode.PORT_RANGE_REVERSED,
              where,
              meaning,
              List.of(range.swapped().text()),
              range.first(),
              range.last());
          return;
        }
        case NONE -> {}
      }
    }
  }

  private static String owner(Ports ports) {
    return ports.eContainer() instanceof TrafficType type
        ? describe(type)
        : "Expectation " + ((Expectation) ports.eContainer().eContainer()).getName();
  }

  private static String describe(TrafficType type) {
    TrafficDescriptor descriptor = (TrafficDescriptor) type.eContainer();
    return "Traffic type "
        + (type.getName() == null
            ? descriptor.getTrafficTypes().indexOf(type) + 1
            : type.getName());
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

  /** A job name can never match, or has a #, which is a comment in the flat file. */
  @Check
  public void jobNameCanMatch(TrafficType type) {
    check(
        type,
        type.getJobName(),
        "job name",
        FindingCode.JOB_NAME_INVALID,
        PolicyPackage.Literals.TRAFFIC_TYPE__JOB_NAME);
  }

  /** A user ID can never match, or has a #, which is a comment in the flat file. */
  @Check
  public void userIdCanMatch(TrafficType type) {
    check(
        type,
        type.getUserId(),
        "user ID",
        FindingCode.USER_ID_INVALID,
        PolicyPackage.Literals.TRAFFIC_TYPE__USER_ID);
  }

  private void check(
      TrafficType type, String pattern, String what, FindingCode invalid, EAttribute feature) {
    if (pattern == null) {
      return;
    }
    Where where = at(type, feature);
    for (Meaning meaning : meanings(type, pattern)) {
      boolean hash = meaning.text().indexOf('#') >= 0;
      boolean sound = NamePattern.isPattern(meaning.text());
      if (!sound) {
        reportMeant(invalid, where, meaning, List.of(), pattern);
      }
      if (hash) {
        reportMeant(FindingCode.HASH_IN_VALUE, where, meaning, List.of(), what, pattern);
      }
      if (!sound || hash) {
        return;
      }
    }
  }

  /** The role cannot follow from a direction that is either. */
  @Check
  public void rolesAreDecided(TrafficDescriptor descriptor) {
    Effective effective = Effective.withoutSymbols();
    for (TrafficType type : effective.descriptor(descriptor).getTrafficTypes()) {
      TrafficType written = (TrafficType) effective.origins().of(type);
      if (type.getDirection() == Direction.EITHER
          && type.getRole() == null
          && written.eContainer() == descriptor) {
        report(
            FindingCode.ROLE_UNDECIDED,
            at(
                written,
                written.isSetDirection()
                    ? PolicyPackage.Literals.TRAFFIC_TYPE__DIRECTION
                    : PolicyPackage.Literals.TRAFFIC_TYPE__NAME),
            describe(written));
      }
    }
  }

  /** More than one traffic type of a descriptor has the secondary map. */
  @Check
  public void secondaryMapIsUnique(TrafficDescriptor descriptor) {
    Effective effective = Effective.withoutSymbols();
    boolean seen = false;
    for (TrafficType type : effective.descriptor(descriptor).getTrafficTypes()) {
      boolean on = Settings.isOn(type, SECONDARY_MAP);
      if (on && seen) {
        reportSecond(descriptor, type, effective);
      }
      seen |= on;
    }
  }

  private void reportSecond(TrafficDescriptor descriptor, TrafficType type, Effective effective) {
    Setting setting =
        (Setting) effective.origins().of(Settings.find(type, SECONDARY_MAP).orElseThrow());
    boolean own = EcoreUtil.isAncestor(descriptor, setting);
    report(
        FindingCode.SECONDARY_MAP_TWICE,
        own
            ? at(setting, PolicyPackage.Literals.SETTING__NAME)
            : at(descriptor, PolicyPackage.Literals.NAMED__NAME),
        descriptor.getName());
  }
}
