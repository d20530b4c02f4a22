// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.function.Supplier;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Lets the checks of all files of a project share what they need to know of the whole project, as
 * long as no file changes. Without it each file has the project looked through anew.
 */
public final class SharedView implements AutoCloseable {
  private final ResourceSet files;
  private ProjectView view;

  private SharedView(ResourceSet files) {
    this.files = files;
  }

  /** From now on, until it is closed, the files do not change. */
  public static SharedView of(ResourceSet files) {
    SharedView shared = new SharedView(files);
    files.getLoadOptions().put(SharedView.class, shared);
    return shared;
  }

  /** The view of some files: the shared one, or a new one. */
  static ProjectView get(ResourceSet files, Supplier<ProjectView> maker) {
    if (files == null
        || !(files.getLoadOptions().get(SharedView.class) instanceof SharedView all)) {
      return maker.get();
    }
    if (all.view == null) {
      all.view = maker.get();
    }
    return all.view;
  }

  @Override
  public void close() {
    files.getLoadOptions().remove(SharedView.class);
  }
}
