// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Availability;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.model.policy.VerbatimOwner;
import org.attls.pagent.catalogue.Introduction;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.eclipse.xtext.validation.Check;

/** Verbatim parameters that an image does not know which uses them. */
public class VerbatimReleaseChecks extends PolicyChecks {
  @Inject private ProjectView.Provider projects;

  /** A parameter of a level is newer than the oldest image that uses it. */
  @Check
  public void imagesKnowParametersOfLevel(SecurityLevel level) {
    check(level, level);
  }

  /** A parameter of a traffic type is newer than the oldest image that uses it. */
  @Check
  public void imagesKnowParametersOfTraffic(TrafficDescriptor descriptor) {
    for (TrafficType type : descriptor.getTrafficTypes()) {
      check(type, descriptor);
    }
  }

  private void check(VerbatimOwner owner, PolicyObject used) {
    if (owner.getVerbatims().isEmpty()) {
      return;
    }
    Optional<Image> oldest = projects.of(used.eResource(), getContext()).oldestImageThatUses(used);
    if (oldest.isPresent()) {
      for (Verbatim block : owner.getVerbatims()) {
        block.getLines().forEach(line -> check(line, oldest.get()));
      }
    }
  }

  private void check(VerbatimLine line, Image image) {
    Optional<Parameter> parameter = VerbatimLines.parameterOf(line);
    if (parameter.isEmpty()) {
      return;
    }
    String keyword = parameter.get().keyword();
    if (!check(line, keyword, parameter.get().introduction(), image)
        && parameter.get().type().value() instanceof ValueType.Choice choice) {
      choice
          .find(line.getValue())
          .ifPresent(
              option ->
                  option
                      .introduction()
                      .ifPresent(
                          known -> check(line, keyword + " " + option.word(), known, image)));
    }
  }

  /** Answers whether there was something to say. */
  private boolean check(VerbatimLine line, String what, Introduction known, Image image) {
    Release release = Release.of(image.getRelease());
    Availability there = known.in(release);
    if (there == Availability.YES || known.evidence() == Evidence.UNCONFIRMED) {
      return false;
    }
    report(
        there == Availability.NO && known.evidence().isCertain()
            ? FindingCode.PARAMETER_NOT_IN_RELEASE
            : FindingCode.PARAMETER_MAYBE_NOT_IN_RELEASE,
        at(line, PolicyPackage.Literals.VERBATIM_LINE__KEYWORD),
        what,
        release,
        image.getName(),
        known.since());
    return true;
  }
}
