// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Optional;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Setting;
import org.attls.pagent.catalogue.Parameter;
import org.eclipse.xtext.validation.Check;

/** Settings that an image does not know which uses them. */
public class SettingReleaseChecks extends ParameterReleaseChecks {
  /** A setting or its value is newer than the oldest image that asks for it. */
  @Check
  public void imagesKnowSettings(Setting setting) {
    Optional<Parameter> parameter = SettingParameters.of(setting);
    if (parameter.isEmpty()) {
      return;
    }
    Optional<Image> oldest = project(setting).oldestImages().of(setting);
    oldest.ifPresent(
        image ->
            check(
                parameter.get(),
                setting.getName(),
                setting.getValues(),
                image,
                at(setting, PolicyPackage.Literals.SETTING__NAME)));
  }
}
