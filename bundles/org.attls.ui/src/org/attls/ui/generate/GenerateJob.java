// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.List;
import java.util.function.Consumer;
import org.attls.findings.Severity;
import org.attls.generator.NamingMode;
import org.attls.model.policy.Stack;
import org.attls.policy.project.Generation;
import org.attls.policy.project.PolicyProject;
import org.attls.ui.PolicyUi;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.preferences.GenerateSettings;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Generates the policies of a project into its output folder. Until all of them are there in
 * memory, nothing is written, and it can be cancelled.
 */
public final class GenerateJob extends Job {
  /** All jobs of this kind. */
  public static final Object FAMILY = new Object();

  private final IProject project;
  private final Consumer<Result> listener;

  /**
   * Prepares a job.
   *
   * @param project an open project
   * @param listener gets the result in the thread of the job; not called if the job is cancelled
   */
  public GenerateJob(IProject project, Consumer<Result> listener) {
    super("Generating the policy of " + project.getName());
    this.project = project;
    this.listener = listener;
    setRule(project);
  }

  /** The project. */
  public IProject project() {
    return project;
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == FAMILY;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      listener.accept(generate(SubMonitor.convert(monitor, getName(), 10)));
    } catch (CoreException e) {
      listener.accept(new Result.Impossible(e.getStatus().getMessage()));
    }
    return Status.OK_STATUS;
  }

  private Result generate(SubMonitor monitor) throws CoreException {
    if (!project.isAccessible()) {
      return new Result.Impossible("The project " + project.getName() + " is closed. Open it.");
    }
    ProjectInput input = ProjectInput.read(project, monitor.split(1));
    if (input.sources().isEmpty()) {
      return new Result.Impossible(
          "The project "
              + project.getName()
              + " has no policy. Make one with File > New > AT-TLS Policy File.");
    }
    GenerateSettings settings = GenerateSettings.of(project);
    Generation generation = generate(input, settings.naming(), monitor);
    if (generation.isRefused()) {
      return new Result.Refused(
          generation.findings().stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .toList());
    }
    if (generation.policies().isEmpty()) {
      return new Result.Impossible(
          "There is nothing to generate: the policy of "
              + project.getName()
              + " defines no image with a stack. Add one, for example: image MVS1 release V2R5 {"
              + " stack TCPIP { ... } }");
    }
    return write(generation, settings, monitor.split(1));
  }

  private static Generation generate(ProjectInput input, NamingMode naming, SubMonitor monitor) {
    PolicyProject policy = PolicyLanguage.service(PolicyProject.Opener.class).open(input.sources());
    monitor.setWorkRemaining(2 * input.sources().size() + 2);
    return Generation.of(
        policy,
        input.history(),
        Generation.Wish.of(naming).by(PolicyUi.version()),
        stacks -> remaining(stacks, monitor),
        step -> {
          monitor.split(1); // Throws if the user has cancelled.
          monitor.subTask(step);
        });
  }

  private static List<Stack> remaining(List<Stack> stacks, SubMonitor monitor) {
    monitor.setWorkRemaining(stacks.size() + 1);
    return stacks;
  }

  private Result write(Generation generation, GenerateSettings settings, SubMonitor monitor)
      throws CoreException {
    OutputFolder folder = new OutputFolder(project);
    monitor.checkCanceled(); // From here on it is too late: what is begun is brought to its end.
    List<Result.Output> files = folder.write(generation.policies(), settings.encoding());
    try {
      settings.fixIn(project);
    } catch (BackingStoreException e) {
      throw new CoreException(
          Status.error("The settings of " + project.getName() + " cannot be saved.", e));
    }
    List<IFile> left = folder.others(files);
    // In one operation, so that the marks change once for whoever watches.
    ICoreRunnable marks = inner -> LeftFiles.mark(project, left);
    project.getWorkspace().run(marks, project, 0, null);
    return new Result.Written(files, left);
  }
}
