// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Lines;
import org.attls.generator.GeneratedPolicy;
import org.attls.generator.NamingMode;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;
import org.attls.policy.project.Explanation;
import org.attls.policy.project.Generation;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.validation.TargetRelease;
import org.attls.ui.flatfile.FlatFiles;
import org.attls.ui.generate.ProjectInput;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.preferences.CheckSettings;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Reads policies, not in the UI thread.
 *
 * @param texts the texts of the project as its editors have them
 * @param fallback the release for flat files of projects that have none
 */
public record PolicyReader(Snapshot texts, Optional<Release> fallback) {
  private static final String NO_RELEASE =
      "A flat file does not say which z/OS release it is for, and defaults depend on it. Choose the"
          + " release in Properties > AT-TLS of the project, or one for all flat files in"
          + " Preferences > AT-TLS.";

  /**
   * What was read.
   *
   * @param policy the policy that was asked for
   * @param stacks all stacks of the project, as IMAGE/STACK; none for a flat file
   */
  public record Read(AskedPolicy policy, List<String> stacks) {}

  /**
   * Reads a policy.
   *
   * @throws Unreadable if there is none; says why and what to do
   * @throws OperationCanceledException if the monitor is cancelled
   */
  public Read read(Subject subject, IProgressMonitor monitor) throws Unreadable {
    return read(subject, NamingMode.STABLE, monitor);
  }

  /**
   * Reads a policy whose names count.
   *
   * @param naming how the statements of a stack are named
   * @throws Unreadable if there is none; says why and what to do
   * @throws OperationCanceledException if the monitor is cancelled
   */
  public Read read(Subject subject, NamingMode naming, IProgressMonitor monitor) throws Unreadable {
    try {
      return switch (subject) {
        case Subject.Stack stack -> stack(stack, naming, SubMonitor.convert(monitor));
        case Subject.Flat flat -> flat(flat, texts.flat(flat.file()));
        case Subject.Saved saved -> flat(saved, FlatFiles.read(saved.file()).text());
        case Subject.Generated generated -> flat(generated, generated(generated));
        case Subject.Past past -> flat(past, past(past));
      };
    } catch (CoreException e) {
      throw new Unreadable(e.getStatus().getMessage());
    }
  }

  private static String generated(Subject.Generated generated) throws CoreException, Unreadable {
    if (!generated.file().exists()) {
      throw new Unreadable(
          generated.file().getFullPath()
              + " is not there: this stack was not generated yet. Generate the policy (F9), and"
              + " from then on every change can be compared with it.");
    }
    return FlatFiles.read(generated.file()).text();
  }

  private static String past(Subject.Past past) throws CoreException {
    try (InputStream in = past.state().getContents()) {
      return EncodedText.of(in.readAllBytes()).text();
    } catch (IOException e) {
      throw new CoreException(Status.error(past.label() + " cannot be read.", e));
    }
  }

  private Read stack(Subject.Stack wanted, NamingMode naming, SubMonitor monitor)
      throws CoreException, Unreadable {
    if (!wanted.project().isAccessible()) {
      throw new Unreadable("The project " + wanted.project().getName() + " is closed. Open it.");
    }
    ProjectInput input = texts.policies();
    PolicyProject project =
        PolicyLanguage.service(PolicyProject.Opener.class).open(input.sources());
    monitor.setWorkRemaining(input.sources().size() + 2);
    List<Stack> all = project.images().stream().flatMap(each -> each.getStacks().stream()).toList();
    List<String> names = all.stream().map(Generation::name).toList();
    Generation generation =
        Generation.of(
            project,
            input.history(),
            Generation.Wish.of(naming),
            stacks -> stacks.isEmpty() ? List.of() : List.of(chosen(stacks, names, wanted)),
            step -> monitor.split(1)); // Throws if it is cancelled.
    if (generation.isRefused()) {
      throw new Unreadable(Refusals.of(wanted.project(), generation.findings()));
    }
    if (generation.policies().isEmpty()) {
      throw new Unreadable(
          "The policy of " + wanted.project().getName() + " defines no image with a stack.");
    }
    Stack stack = chosen(all, names, wanted);
    Release release =
        TargetRelease.of((Image) stack.eContainer())
            .orElseThrow(
                () ->
                    new Unreadable("The image of " + Generation.name(stack) + " has no release."));
    GeneratedPolicy policy = generation.policies().getFirst();
    Explanation explanation = Explanation.of(project, generation.policies()).getFirst();
    return new Read(
        new AskedPolicy(
            new Subject.Stack(wanted.project(), Generation.name(stack)),
            PolicySpace.of(FlatPolicy.read(policy.text()), release),
            Lines.of(policy.text()),
            Optional.of(explanation)),
        names);
  }

  private static Stack chosen(List<Stack> all, List<String> names, Subject.Stack wanted) {
    return all.get(Math.max(0, names.indexOf(wanted.name())));
  }

  private Read flat(Subject subject, String text) throws Unreadable {
    FlatPolicy policy = FlatPolicy.read(text);
    if (policy.allStatements().noneMatch(statement -> statement.is("TTLSRule"))) {
      throw new Unreadable(subject.label() + " has no TTLSRule; it is no AT-TLS policy.");
    }
    Release release =
        CheckSettings.of(subject.project())
            .release()
            .or(() -> fallback)
            .orElseThrow(() -> new Unreadable(NO_RELEASE));
    return new Read(
        new AskedPolicy(subject, PolicySpace.of(policy, release), Lines.of(text), Optional.empty()),
        List.of());
  }
}
