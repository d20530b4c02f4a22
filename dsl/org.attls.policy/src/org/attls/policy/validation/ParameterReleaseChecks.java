// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Availability;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.pagent.catalogue.Introduction;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;

/** What settings and verbatim parameters have alike: a release knows them and their values. */
abstract class ParameterReleaseChecks extends PolicyChecks {
  /**
   * Reports a parameter, or else a value of it, that the release of an image does not know. The
   * data of the finding is the release that is the first known to have it.
   *
   * @param called what the user knows the parameter as
   */
  final void check(
      Parameter parameter, String called, List<String> values, Image image, Where where) {
    if (isUnknown(called, parameter.introduction(), image, where)
        || !(parameter.type().value() instanceof ValueType.Choice choice)) {
      return;
    }
    for (String value : values) {
      choice
          .find(value)
          .ifPresent(
              option ->
                  option
                      .introduction()
                      .ifPresent(
                          known -> isUnknown(called + " " + option.word(), known, image, where)));
    }
  }

  /** Answers whether there was something to say. */
  private boolean isUnknown(String what, Introduction known, Image image, Where where) {
    Release release = TargetRelease.of(image).orElseThrow();
    Availability there = known.in(release);
    if (there == Availability.YES || known.evidence() == Evidence.UNCONFIRMED) {
      return false;
    }
    reportFixable(
        there == Availability.NO && known.evidence().isCertain()
            ? FindingCode.PARAMETER_NOT_IN_RELEASE
            : FindingCode.PARAMETER_MAYBE_NOT_IN_RELEASE,
        where,
        List.of(known.since().name()),
        what,
        release,
        image.getName(),
        known.since());
    return true;
  }
}
