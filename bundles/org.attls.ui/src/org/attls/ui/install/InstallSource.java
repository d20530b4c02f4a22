// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.generator.GeneratedPolicy;
import org.attls.model.facts.Release;
import org.attls.policy.project.Generation;
import org.attls.policy.project.PolicyProject;
import org.attls.ui.PolicyUi;
import org.attls.ui.generate.ProjectInput;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.preferences.GenerateSettings;
import org.attls.ui.stacks.Refusals;
import org.attls.zos.host.Connections;
import org.attls.zos.install.NewPolicy;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * What can be installed, and with which connections.
 *
 * @param policies the policy of each stack, by IMAGE/STACK, as generating it now gives
 * @param connections the connection profiles
 */
record InstallSource(Map<String, NewPolicy> policies, Connections connections) {
  /**
   * Reads the policies as they are on the disk, and the connection profiles.
   *
   * @throws CoreException if there is no policy or no profile; its message says why and what to do
   */
  static InstallSource read(IProject project, IProgressMonitor monitor) throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, "Reading the policy", 2);
    Connections connections = connections(project);
    ProjectInput input = ProjectInput.read(project, progress.split(1));
    progress.setWorkRemaining(2 * input.sources().size() + 2);
    PolicyProject policy = PolicyLanguage.service(PolicyProject.Opener.class).open(input.sources());
    Generation generation =
        Generation.of(
            policy,
            input.history(),
            Generation.Wish.of(GenerateSettings.of(project).naming()).by(PolicyUi.version()),
            stacks -> stacks,
            step -> progress.split(1)); // Throws if the user has cancelled.
    if (generation.isRefused()) {
      throw failure(Refusals.of(project, generation.findings()));
    }
    Map<String, NewPolicy> policies = new LinkedHashMap<>();
    for (GeneratedPolicy each : generation.policies()) {
      Optional<Release> release = Generation.release(policy, each);
      if (release.isPresent()) {
        policies.put(
            each.image() + '/' + each.stack(),
            new NewPolicy(each.path(), each.text(), release.get()));
      }
    }
    if (policies.isEmpty()) {
      throw failure(
          "The policy of " + project.getName() + " defines no image with a release and a stack.");
    }
    return new InstallSource(policies, connections);
  }

  private static Connections connections(IProject project) throws CoreException {
    if (project.getLocation() == null) {
      throw failure("The project " + project.getName() + " is not in the local file system.");
    }
    var folder = project.getLocation().toPath();
    var file =
        Connections.locate(folder)
            .orElseThrow(
                () ->
                    failure(
                        "There is no connection profile. Describe one in "
                            + Connections.FILE_NAME
                            + " in the project, or in "
                            + Connections.configuration()
                            + " for all projects."));
    return ConnectionFile.read(file);
  }

  private static CoreException failure(String message) {
    return new CoreException(Status.error(message));
  }

  /** The stacks, as IMAGE/STACK. */
  List<String> stacks() {
    return List.copyOf(policies.keySet());
  }
}
