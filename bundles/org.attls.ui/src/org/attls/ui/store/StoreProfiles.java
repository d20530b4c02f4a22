// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.ui.install.ConnectionFile;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Connections;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** The connection profiles that can lead to a store: the user's own, and those of projects. */
final class StoreProfiles {
  private StoreProfiles() {}

  /**
   * A profile.
   *
   * @param file the file that it is in
   * @param profile what it says
   */
  record Found(Path file, ConnectionProfile profile) {
    /** What users choose by. */
    String label() {
      Path folder = file.getParent();
      String origin =
          folder.equals(Connections.configuration()) ? "" : " (in " + folder.getFileName() + ")";
      return profile.name() + ", " + profile.address() + origin;
    }
  }

  /**
   * Reads all profiles.
   *
   * @param first the project whose profiles come first; empty for none
   * @return at least one
   * @throws CoreException if there is none; its message says why and what to do
   */
  static List<Found> read(Optional<IProject> first) throws CoreException {
    List<Found> found = new ArrayList<>();
    Optional<CoreException> failure = Optional.empty();
    for (Path file : files(first)) {
      try {
        ConnectionFile.read(file).profiles().forEach(each -> found.add(new Found(file, each)));
      } catch (CoreException e) {
        failure = failure.or(() -> Optional.of(e));
      }
    }
    if (found.isEmpty()) {
      throw failure.orElseGet(StoreProfiles::none);
    }
    return found;
  }

  private static CoreException none() {
    return new CoreException(
        Status.error(
            "There is no connection profile. Describe one in "
                + Connections.configuration().resolve(Connections.FILE_NAME)
                + " for all projects, or in "
                + Connections.FILE_NAME
                + " in a project."));
  }

  private static List<Path> files(Optional<IProject> first) {
    Set<Path> folders = new LinkedHashSet<>();
    first.ifPresent(project -> add(project, folders));
    folders.add(Connections.configuration());
    for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      add(each, folders);
    }
    return folders.stream()
        .map(folder -> folder.resolve(Connections.FILE_NAME))
        .filter(Files::isRegularFile)
        .toList();
  }

  private static void add(IProject project, Set<Path> folders) {
    if (project.isOpen() && project.getLocation() != null) {
      folders.add(project.getLocation().toPath());
    }
  }
}
