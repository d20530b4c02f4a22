// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;

/** Puts the markers of a build onto the files, one after the other. */
final class Marking {
  private final Sources sources;
  private final SubMonitor monitor;
  private CoreException failure;

  Marking(Sources sources, SubMonitor monitor) {
    this.sources = sources;
    this.monitor = monitor;
  }

  /** Replaces the markers of a file that has been checked. */
  void mark(URI uri, Iterable<Issue> issues) {
    IFile file = PolicyFiles.file(uri);
    if (!file.exists()) {
      return; // Its markers have gone with it.
    }
    monitor.subTask(file.getName());
    monitor.setWorkRemaining(100).split(5);
    try {
      FindingMarkers.clear(file);
      List<Finding> bytes = sources.findings(uri);
      for (Finding finding : bytes) {
        FindingMarkers.add(file, finding);
      }
      if (bytes.stream().noneMatch(Marking::hidesText)) {
        for (Issue issue : issues) {
          FindingMarkers.add(file, issue);
        }
      }
    } catch (CoreException e) {
      failure = e;
    }
  }

  /** There is nothing to say about the text of a file that has none. */
  private static boolean hidesText(Finding finding) {
    return finding.code() == FindingCode.NOT_TEXT || finding.code() == FindingCode.FILE_UNREADABLE;
  }

  /** Ends the marking; throws if a marker could not be put. */
  void finish() throws CoreException {
    if (failure != null) {
      throw failure;
    }
  }
}
