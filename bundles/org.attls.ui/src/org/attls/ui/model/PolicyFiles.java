// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attls.policy.project.SourceText;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;

/** The policy files of a project in the workspace. */
public final class PolicyFiles {
  private static final String ENDING = "attls";

  private PolicyFiles() {}

  /**
   * All policy files in a project and its folders; hidden folders are passed over, as on the
   * command line.
   */
  public static List<IFile> in(IContainer container) throws CoreException {
    List<IFile> files = new ArrayList<>();
    container.accept(
        proxy -> {
          if (proxy.getType() == IResource.FILE) {
            if (isPolicyName(proxy.getName())) {
              files.add((IFile) proxy.requestResource());
            }
            return false;
          }
          return proxy.getType() != IResource.FOLDER || !proxy.getName().startsWith(".");
        },
        IResource.NONE);
    return files;
  }

  /** Whether a file is part of the policy of its project. */
  public static boolean isPolicy(IFile file) {
    if (!isPolicyName(file.getName())) {
      return false;
    }
    String[] folders = file.getProjectRelativePath().removeLastSegments(1).segments();
    return List.of(folders).stream().noneMatch(name -> name.startsWith("."));
  }

  private static boolean isPolicyName(String name) {
    return name.endsWith('.' + ENDING);
  }

  /** The name of a file in the model. */
  public static URI uri(IFile file) {
    return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
  }

  /** The file that the model names so; null if it is not in the workspace. */
  public static IFile file(URI uri) {
    return uri.isPlatformResource()
        ? ResourcesPlugin.getWorkspace()
            .getRoot()
            .getFile(IPath.fromPortableString(uri.toPlatformString(true)))
        : null;
  }

  /**
   * Reads a file from the disk.
   *
   * @throws CoreException if it is not there or cannot be read
   */
  public static SourceText read(IFile file) throws CoreException {
    try (InputStream in = file.getContents(true)) {
      return SourceText.decode(file.getName(), in.readAllBytes());
    } catch (IOException e) {
      throw new CoreException(Status.error(file.getFullPath() + " cannot be read", e));
    }
  }

  /** The texts of all policy files of a project as they are on the disk. */
  public static SortedMap<URI, String> texts(IProject project) {
    SortedMap<URI, String> texts = new TreeMap<>(Comparator.comparing(URI::toString));
    try {
      for (IFile file : in(project)) {
        String text = textOrNull(file);
        if (text != null) {
          texts.put(uri(file), text);
        }
      }
    } catch (CoreException e) {
      ILog.of(PolicyFiles.class).log(e.getStatus());
    }
    return texts;
  }

  /** The text of a file; null if it is not there or cannot be read, which the builder reports. */
  static String textOrNull(IFile file) {
    try {
      return file != null && file.exists() ? read(file).text() : null;
    } catch (CoreException e) {
      return null;
    }
  }
}
