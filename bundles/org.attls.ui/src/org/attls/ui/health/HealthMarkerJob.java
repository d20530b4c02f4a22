// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.attls.findings.Finding;
import org.attls.ui.flatfile.FlatFiles;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.preferences.FlatSettings;
import org.attls.ui.project.FindingMarkers;
import org.attls.ui.stacks.Snapshot;
import org.attls.ui.stacks.Subject;
import org.attls.ui.stacks.Unreadable;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Puts what the health check finds in saved files onto them as markers, in place of those before.
 */
final class HealthMarkerJob extends Job {
  private static final int PAUSE = 300;
  private static final Map<IProject, HealthMarkerJob> LAST = new HashMap<>();

  private record Found(String text, List<Finding> findings) {
    static final Found NONE = new Found("", List.of());
  }

  private final IProject project;
  private final boolean policies;
  private final Set<IFile> flatFiles;

  private HealthMarkerJob(IProject project, boolean policies, Set<IFile> flatFiles) {
    super("Health check of " + project.getName());
    this.project = project;
    this.policies = policies;
    this.flatFiles = flatFiles;
    setSystem(true);
    setPriority(DECORATE);
  }

  /** Judges in place of a job that has not come to its end, and what that one was to judge. */
  static void schedule(IProject project, boolean policies, List<IFile> flatFiles) {
    synchronized (LAST) {
      Set<IFile> files = new LinkedHashSet<>(flatFiles);
      HealthMarkerJob before = LAST.get(project);
      boolean all = policies;
      if (before != null) {
        before.cancel();
        files.addAll(before.flatFiles);
        all |= before.policies;
      }
      HealthMarkerJob job = new HealthMarkerJob(project, all, files);
      LAST.put(project, job);
      job.schedule(PAUSE);
    }
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      if (project.isAccessible()) {
        judge(monitor);
      }
    } catch (CoreException e) {
      return e.getStatus();
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
    synchronized (LAST) {
      LAST.remove(project, this);
    }
    return Status.OK_STATUS;
  }

  private void judge(IProgressMonitor monitor) throws CoreException {
    HealthWork health =
        new HealthWork(
            new Snapshot(project, Map.of()), HealthSettings.profile(project), FlatSettings.get());
    Map<IFile, Found> found = new LinkedHashMap<>();
    if (policies) {
      PolicyFiles.in(project).forEach(file -> found.put(file, Found.NONE));
      judge(health, new Subject.Stack(project, ""), found, monitor);
    }
    for (IFile file : flatFiles) {
      if (file.exists() && FlatFiles.isFlatFile(file)) {
        found.put(file, Found.NONE);
        judge(health, new Subject.Flat(file), found, monitor);
      }
    }
    if (!monitor.isCanceled()) {
      project.getWorkspace().run(inner -> mark(found), project, IWorkspace.AVOID_UPDATE, null);
    }
  }

  /** What cannot be judged has no findings: why not is marked as an error, or said in the view. */
  private static void judge(
      HealthWork health, Subject subject, Map<IFile, Found> found, IProgressMonitor monitor) {
    try {
      HealthResult result = health.judge(subject, monitor);
      result
          .texts()
          .forEach(
              (name, text) ->
                  found.put(
                      subject.project().getFile(name),
                      new Found(text, Judgement.in(name, result.findings()))));
    } catch (Unreadable e) {
      return;
    }
  }

  private static void mark(Map<IFile, Found> found) throws CoreException {
    for (Map.Entry<IFile, Found> each : found.entrySet()) {
      IFile file = each.getKey();
      if (file.exists()) {
        FindingMarkers.addJudged(file, each.getValue().text(), each.getValue().findings());
      }
    }
  }
}
