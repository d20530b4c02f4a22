// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import java.util.Optional;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.values.PortRange;

/** The names of IBM's Configuration Assistant: a kind, a number and the object it comes from. */
final class CompatibleNaming implements Naming {

  /** One part: the number after the last ~ keeps different rules apart whatever their names. */
  @Override
  public Label.Telling rule(RulePart part) {
    return new Label.Telling(
        List.of(part.rule().getName() + '~' + part.number()),
        List.of(FullNames.of(part.rule()) + '~' + part.number()));
  }

  @Override
  public Label groupAction(String enabled, Optional<String> group, Optional<String> mark) {
    return Label.counted("gAct", group.orElse(""));
  }

  @Override
  public Label groupAdvanced(Optional<String> mark) {
    return Label.counted("gAdv", "");
  }

  @Override
  public Label environment(RulePart part, Tells tells, Extras extras) {
    return Label.counted("eAct", part.descriptor().getName());
  }

  @Override
  public Label environmentAdvanced(TrafficDescriptor descriptor, Tells tells, Extras extras) {
    return Label.counted("eAdv", descriptor.getName());
  }

  @Override
  public Label gskAdvanced(TrafficDescriptor descriptor, Tells tells, boolean only, Extras extras) {
    return Label.counted("gskAdv", descriptor.getName());
  }

  @Override
  public Label gskParms(String kind, Extras extras) {
    return Label.counted(kind, "");
  }

  @Override
  public Label connection(RulePart part, Optional<String> mark) {
    return Label.counted("cAct", part.descriptor().getName());
  }

  @Override
  public Label connectionAdvanced(RulePart part, Optional<String> mark) {
    return Label.counted("cAdv", part.descriptor().getName());
  }

  @Override
  public Label keyRing(List<String> ring, Extras extras) {
    return Label.counted("keyR", "");
  }

  @Override
  public Label ciphers(SecurityLevel level, Extras extras) {
    return Label.counted("cipher", level.getName());
  }

  @Override
  public Label signatures(SecurityLevel level, Extras extras) {
    return Label.counted("sig", level.getName());
  }

  @Override
  public Label address(String text) {
    return Label.counted("addr", "");
  }

  @Override
  public Label ports(PortRange range) {
    return Label.counted("portR", "");
  }

  @Override
  public Label portGroup(List<PortRange> ranges) {
    return Label.counted("portG", "");
  }

  @Override
  public Label time(String name) {
    return Label.counted("time", "");
  }
}
