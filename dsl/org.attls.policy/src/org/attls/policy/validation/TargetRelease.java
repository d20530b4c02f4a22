// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Optional;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * The release that the checks take an image to have: that of the text, or one that stands for all
 * images of a project, to ask what would be if they were on it.
 */
public final class TargetRelease {
  private static final String OPTION = TargetRelease.class.getName();

  private TargetRelease() {}

  /** Lets the checks of all files of a project take every image to have a release. */
  public static void replace(ResourceSet files, Release release) {
    files.getLoadOptions().put(OPTION, release);
  }

  /** Lets the checks take every image to have the release of the text again. */
  public static void restore(ResourceSet files) {
    files.getLoadOptions().remove(OPTION);
  }

  /** The release of an image; empty if it has none that is known. */
  public static Optional<Release> of(Image image) {
    if (image.eResource() != null
        && image.eResource().getResourceSet() != null
        && image.eResource().getResourceSet().getLoadOptions().get(OPTION)
            instanceof Release release) {
      return Optional.of(release);
    }
    return Optional.ofNullable(image.getRelease()).flatMap(Release::find);
  }
}
