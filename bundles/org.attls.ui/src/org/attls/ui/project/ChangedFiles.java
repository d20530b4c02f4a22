// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Which files have another text than before. */
public final class ChangedFiles {
  private static final int TEXT =
      IResourceDelta.CONTENT
          | IResourceDelta.REPLACED
          | IResourceDelta.MOVED_FROM
          | IResourceDelta.MOVED_TO
          | IResourceDelta.ENCODING;

  private ChangedFiles() {}

  /** The files of a project that came, went or changed; not those that only got other markers. */
  public static List<IFile> of(IResourceDelta project) {
    List<IFile> files = new ArrayList<>();
    try {
      project.accept(
          each -> {
            boolean changed =
                each.getKind() != IResourceDelta.CHANGED || (each.getFlags() & TEXT) != 0;
            if (changed && each.getResource() instanceof IFile file) {
              files.add(file);
            }
            return true;
          });
    } catch (CoreException e) {
      ILog.of(ChangedFiles.class).error("The changes of a project cannot be read.", e);
    }
    return files;
  }
}
