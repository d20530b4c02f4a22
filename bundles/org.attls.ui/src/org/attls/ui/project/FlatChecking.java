// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Lines;
import org.attls.model.facts.Release;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatPolicy;
import org.attls.ui.PolicyUi;
import org.attls.ui.flatfile.FlatFiles;
import org.attls.ui.generate.GeneratedFiles;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Checks the flat files of a project as they are on the disk and marks the findings. A flat file
 * depends on no other, so only what has changed is checked. What the project generates is left out:
 * it is checked when it is written, and what is wrong with it is marked in the policy that it comes
 * from.
 */
public final class FlatChecking {
  private static final String SETTINGS = ".settings/" + PolicyUi.BUNDLE + ".prefs";

  private FlatChecking() {}

  /** Whether a file can be a flat file of its project, by its name and place. */
  public static boolean isCandidate(IFile file) {
    String[] way = file.getProjectRelativePath().segments();
    return Arrays.stream(way).noneMatch(name -> name.startsWith("."))
        && !PolicyFiles.isPolicy(file)
        && !GeneratedFiles.isGenerated(file);
  }

  /** Whether a file holds the settings that findings depend on. */
  public static boolean isSettings(IFile file) {
    return file.getProjectRelativePath().toString().equals(SETTINGS);
  }

  /** All candidates of a project. */
  public static List<IFile> candidates(IProject project) throws CoreException {
    List<IFile> files = new ArrayList<>();
    project.accept(
        proxy -> {
          if (proxy.getType() == IResource.FILE) {
            IFile file = (IFile) proxy.requestResource();
            if (isCandidate(file)) {
              files.add(file);
            }
          }
          return proxy.getType() == IResource.PROJECT || !proxy.getName().startsWith(".");
        },
        IResource.NONE);
    return files;
  }

  /** Checks those of some files that are flat files, and replaces their markers. */
  static void check(List<IFile> files, Optional<Release> release, SubMonitor monitor)
      throws CoreException {
    monitor.setWorkRemaining(files.size());
    for (IFile file : files) {
      monitor.subTask(file.getName());
      FindingMarkers.clear(file);
      if (FlatFiles.isFlatFile(file)) {
        mark(file, release);
      }
      monitor.split(1);
    }
  }

  private static void mark(IFile file, Optional<Release> release) throws CoreException {
    FlatPolicy policy = FlatPolicy.read(FlatFiles.read(file).text());
    Lines lines = Lines.of(policy.text());
    for (Fault fault : FlatChecks.check(policy, release)) {
      FindingMarkers.add(file, fault.in(file.getName(), lines), fault.span());
    }
  }
}
