// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import org.attls.findings.FindingCode;
import org.attls.model.policy.Expectation;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.naming.Kinds;
import org.eclipse.xtext.validation.Check;

/** Reusable objects that nothing refers to. */
public class UsageChecks extends PolicyChecks {
  @Inject private ProjectView.Provider projects;

  /** An object is never used. */
  @Check
  public void objectIsUsed(PolicyObject object) {
    boolean unreadable = !object.eResource().getErrors().isEmpty();
    if (object.getName() == null || isForItself(object) || unreadable) {
      return; // What uses the object may be in the part that could not be read.
    }
    if (!projects.of(object.eResource(), getContext()).isUsed(object)) {
      report(
          FindingCode.UNUSED_OBJECT,
          at(object, PolicyPackage.Literals.NAMED__NAME),
          Kinds.of(object.eClass()),
          object.getName());
    }
  }

  /** Nothing refers to images and expectations. */
  private static boolean isForItself(PolicyObject object) {
    return object instanceof Image || object instanceof Expectation;
  }
}
