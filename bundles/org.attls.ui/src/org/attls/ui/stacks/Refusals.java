// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.eclipse.core.resources.IProject;

/** Says why a project with errors is not analysed. */
public final class Refusals {
  private Refusals() {}

  /** The number of errors, and the first. */
  public static String of(IProject project, List<Finding> findings) {
    List<Finding> errors =
        findings.stream().filter(each -> each.severity() == Severity.ERROR).toList();
    Finding first = errors.getFirst();
    return "The policy of "
        + project.getName()
        + (errors.size() == 1
            ? " has an error: "
            : " has " + errors.size() + " errors. The first: ")
        + first.place().file()
        + ", line "
        + first.place().line()
        + ": "
        + first.message();
  }
}
