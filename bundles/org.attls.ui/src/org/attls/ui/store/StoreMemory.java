// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.attls.ui.PolicyUi;
import org.attls.ui.install.ConnectionFile;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;

/** Which store a project was opened from, as the workspace remembers it. It holds no secret. */
final class StoreMemory {
  private static final QualifiedName FILE = new QualifiedName(PolicyUi.BUNDLE, "store.file");
  private static final QualifiedName PROFILE = new QualifiedName(PolicyUi.BUNDLE, "store.profile");
  private static final QualifiedName PLACE = new QualifiedName(PolicyUi.BUNDLE, "store.place");

  private StoreMemory() {}

  /** Remembers a store. A place that the profile names itself may change with the profile. */
  static void keep(IProject project, StoreTarget target) throws CoreException {
    boolean usual = target.profile().store().filter(target.place()::equals).isPresent();
    project.setPersistentProperty(FILE, target.file().toString());
    project.setPersistentProperty(PROFILE, target.profile().name());
    project.setPersistentProperty(PLACE, usual ? null : target.place().printed());
  }

  /** The store that is remembered; empty if there is none, or its profile is gone. */
  static Optional<StoreTarget> of(IProject project) throws CoreException {
    String file = project.getPersistentProperty(FILE);
    if (file == null || !Files.isRegularFile(Path.of(file))) {
      return Optional.empty();
    }
    String name = project.getPersistentProperty(PROFILE);
    Optional<ConnectionProfile> profile = ConnectionFile.read(Path.of(file)).find(name);
    Optional<HostFile> place =
        Optional.ofNullable(project.getPersistentProperty(PLACE))
            .map(HostFileNames::parse)
            .or(() -> profile.flatMap(ConnectionProfile::store));
    return profile.flatMap(
        found -> place.map(there -> new StoreTarget(Path.of(file), found, there)));
  }
}
