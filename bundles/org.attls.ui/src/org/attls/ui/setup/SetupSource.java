// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.generator.setup.Setup;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.policy.project.Generation;
import org.attls.policy.project.PolicyProject;
import org.attls.ui.generate.ProjectInput;
import org.attls.ui.language.PolicyLanguage;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The policies of a project, read and checked.
 *
 * @param stacks the stacks that have something to set up
 * @param findings what the checks say
 */
record SetupSource(List<Stack> stacks, List<Finding> findings) {
  /**
   * Reads them, as they are on the disk.
   *
   * @throws CoreException if a file cannot be read; its message says which and why
   */
  static SetupSource read(IProject project, IProgressMonitor monitor) throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, "Reading the policy", 2);
    ProjectInput input = ProjectInput.read(project, progress.split(1));
    progress.setWorkRemaining(2 * input.sources().size() + 1);
    PolicyProject policy = PolicyLanguage.service(PolicyProject.Opener.class).open(input.sources());
    List<Finding> findings =
        policy.findings(
            step -> {
              progress.split(1); // Throws if the user has cancelled.
              progress.subTask(step);
            });
    List<Stack> stacks =
        policy.images().stream()
            .map(Image::getStacks)
            .flatMap(List::stream)
            .filter(Setup::isDescribed)
            .toList();
    return new SetupSource(stacks, List.copyOf(findings));
  }

  /** The names of the stacks, as IMAGE/STACK. */
  List<String> names() {
    return stacks.stream().map(Generation::name).toList();
  }

  /** The stacks with these names. */
  List<Stack> named(List<String> names) {
    return stacks.stream().filter(stack -> names.contains(Generation.name(stack))).toList();
  }
}
