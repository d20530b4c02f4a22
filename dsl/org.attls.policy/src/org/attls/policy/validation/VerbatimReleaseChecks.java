// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.Optional;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.eclipse.xtext.validation.Check;

/** Verbatim parameters that an image does not know which uses them. */
public class VerbatimReleaseChecks extends ParameterReleaseChecks {
  /** A verbatim parameter is newer than the oldest image that uses it. */
  @Check
  public void imagesKnowParameters(Verbatim block) {
    Optional<Image> oldest = project(block).oldestImages().of(block);
    if (oldest.isPresent()) {
      block.getLines().forEach(line -> check(line, oldest.get()));
    }
  }

  private void check(VerbatimLine line, Image image) {
    VerbatimLines.parameterOf(line)
        .ifPresent(
            parameter ->
                check(
                    parameter,
                    parameter.keyword(),
                    List.of(line.getValue()),
                    image,
                    at(line, PolicyPackage.Literals.VERBATIM_LINE__KEYWORD)));
  }
}
