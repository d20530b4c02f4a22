// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attls.findings.Severity;
import org.attls.generator.NamingMode;
import org.attls.model.policy.Stack;
import org.attls.policy.project.Explanation;
import org.attls.policy.project.Generation;
import org.attls.policy.project.PolicyProject;
import org.attls.ui.PolicyUi;
import org.attls.ui.generate.ProjectInput;
import org.attls.ui.language.PolicyLanguage;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Generates one stack of a project in memory and finds out where its lines come from. */
final class ExplainJob extends Job {
  private final IProject project;
  private final String wanted;
  private final NamingMode naming;
  private Consumer<Explained> listener = result -> {};

  /**
   * Prepares a job.
   *
   * @param wanted the stack, as IMAGE/STACK; the first one if there is none of this name
   */
  ExplainJob(IProject project, String wanted, NamingMode naming) {
    super("Explaining the policy of " + project.getName());
    this.project = project;
    this.wanted = wanted;
    this.naming = naming;
    setSystem(true);
  }

  /** Who gets the result, in the thread of the job; nobody does if the job is cancelled. */
  void onResult(Consumer<Explained> receiver) {
    listener = receiver;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      Explained result = explain(SubMonitor.convert(monitor));
      if (!monitor.isCanceled()) {
        listener.accept(result);
      }
    } catch (CoreException e) {
      listener.accept(Explained.impossible(project, e.getStatus().getMessage()));
    }
    return Status.OK_STATUS;
  }

  private Explained explain(SubMonitor monitor) throws CoreException {
    if (!project.isAccessible()) {
      return Explained.impossible(project, "The project " + project.getName() + " is closed.");
    }
    ProjectInput input = ProjectInput.read(project, monitor.split(1));
    PolicyProject policy = PolicyLanguage.service(PolicyProject.Opener.class).open(input.sources());
    monitor.setWorkRemaining(input.sources().size() + 2);
    List<String> stacks = new ArrayList<>();
    Generation generation =
        Generation.of(
            policy,
            input.history(),
            Generation.Wish.of(naming).by(PolicyUi.version()),
            all -> choose(all, stacks),
            step -> monitor.split(1)); // Throws if it is cancelled.
    if (generation.isRefused()) {
      return Explained.impossible(project, errors(generation));
    }
    if (stacks.isEmpty()) {
      return Explained.impossible(
          project, "The policy of " + project.getName() + " defines no image with a stack.");
    }
    Explanation explanation = Explanation.of(policy, generation.policies()).getFirst();
    return new Explained(
        project,
        stacks,
        stacks.contains(wanted) ? wanted : stacks.getFirst(),
        Optional.of(explanation),
        policy.texts(),
        "");
  }

  private List<Stack> choose(List<Stack> all, List<String> names) {
    all.forEach(stack -> names.add(Generation.name(stack)));
    int index = Math.max(0, names.indexOf(wanted));
    return all.isEmpty() ? List.of() : List.of(all.get(index));
  }

  private String errors(Generation generation) {
    long errors =
        generation.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .count();
    return errors == 1
        ? "The policy has an error, which stands in Problems. Mend it and save."
        : "The policy has " + errors + " errors, which stand in Problems. Mend them and save.";
  }
}
