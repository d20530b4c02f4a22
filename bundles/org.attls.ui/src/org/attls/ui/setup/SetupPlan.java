// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.attls.generator.setup.Artefact;
import org.attls.generator.setup.ExistingFile;
import org.attls.generator.setup.Setup;
import org.attls.model.policy.Stack;
import org.attls.policy.project.Generation;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * What a set-up comes to, before anything is written.
 *
 * @param wish what was asked for
 * @param existing the names of the existing files that were read
 * @param findings what the checks say of the policy and of the existing files, in canonical order
 * @param files the files; none if there is an error
 */
record SetupPlan(
    SetupWish wish, List<String> existing, List<Finding> findings, List<Planned> files) {
  /**
   * A file.
   *
   * @param path its path below the folder that is written to
   * @param artefact what it is and what is in it
   */
  record Planned(String path, Artefact artefact) {}

  /** Copies the lists, so that the plan cannot change. */
  SetupPlan {
    existing = List.copyOf(existing);
    findings = List.copyOf(findings);
    files = List.copyOf(files);
  }

  /**
   * Makes the files in memory.
   *
   * @throws CoreException if an existing file cannot be read; its message says which and why
   */
  static SetupPlan of(SetupSource source, SetupWish wish, IProgressMonitor monitor)
      throws CoreException {
    List<Stack> stacks = source.named(wish.stacks());
    SubMonitor progress = SubMonitor.convert(monitor, "Making set-up files", stacks.size() + 1);
    List<ExistingFile> existing = ExistingTexts.read(wish.existing());
    progress.split(1);
    List<Finding> findings = new ArrayList<>(source.findings());
    existing.forEach(file -> findings.addAll(file.findings(stacks)));
    findings.sort(null);
    List<Planned> files = new ArrayList<>();
    if (!hasError(findings)) {
      Optional<String> main =
          existing.stream()
              .filter(ExistingFile::isMainConfiguration)
              .map(ExistingFile::text)
              .findFirst();
      for (Stack stack : stacks) {
        progress.split(1).subTask(Generation.name(stack));
        for (Artefact each : Setup.of(stack, new Setup.Wish(wish.product(), main))) {
          files.add(new Planned(Setup.folder(stack) + '/' + each.file(), each));
        }
      }
    }
    List<String> names = existing.stream().map(ExistingFile::name).toList();
    return new SetupPlan(wish, names, findings, files);
  }

  private static boolean hasError(List<Finding> findings) {
    return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }

  /** Whether a file of a finding is no policy but an existing file. */
  boolean isExisting(String file) {
    return existing.contains(file);
  }

  /** Whether the policy has an error, so that nothing is to be written. */
  boolean isRefused() {
    return hasError(findings);
  }
}
