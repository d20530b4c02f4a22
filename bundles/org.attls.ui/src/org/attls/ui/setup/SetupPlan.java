// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.attls.generator.setup.Artefact;
import org.attls.generator.setup.ExistingFile;
import org.attls.generator.setup.Setup;
import org.attls.generator.setup.TrustStore;
import org.attls.model.policy.Stack;
import org.attls.policy.project.Generation;
import org.attls.policy.project.Reasons;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
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
   * @param title what it is
   * @param who who uses it
   * @param bytes what is written
   * @param shown what is shown of it
   */
  record Planned(String path, String title, String who, byte[] bytes, String shown) {
    private static Planned of(String folder, Artefact artefact) {
      byte[] bytes = artefact.text().getBytes(StandardCharsets.UTF_8);
      return new Planned(
          folder + '/' + artefact.file(), artefact.title(), artefact.who(), bytes, artefact.text());
    }

    private static Planned of(TrustStore store) {
      boolean text = store.path().endsWith(".pem");
      String shown = text ? new String(store.bytes(), StandardCharsets.US_ASCII) : store.title();
      return new Planned(store.path(), store.title(), "Clients", store.bytes(), shown);
    }
  }

  /** Copies the lists, so that the plan cannot change. */
  SetupPlan {
    existing = List.copyOf(existing);
    findings = List.copyOf(findings);
    files = List.copyOf(files);
  }

  /**
   * Makes the files in memory.
   *
   * @throws CoreException if an existing file or the certificate cannot be read; its message says
   *     which and why
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
          files.add(Planned.of(Setup.folder(stack), each));
        }
      }
      if (wish.authority().isPresent()) {
        trust(wish.authority().get()).stream().map(Planned::of).forEach(files::add);
      }
    }
    List<String> names = existing.stream().map(ExistingFile::name).toList();
    return new SetupPlan(wish, names, findings, files);
  }

  private static List<TrustStore> trust(Path exported) throws CoreException {
    try {
      return TrustStore.of(Files.readAllBytes(exported));
    } catch (IOException e) {
      throw new CoreException(
          Status.error(exported + " cannot be read: " + Reasons.of(e) + '.', e));
    } catch (GeneralSecurityException e) {
      throw new CoreException(Status.error(exported + " " + e.getMessage() + '.', e));
    }
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
