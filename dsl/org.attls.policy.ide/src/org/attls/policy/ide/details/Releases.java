// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.details;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** The releases that matter for an object. */
public final class Releases {
  private Releases() {}

  /** That of its image; for reusable objects those of all images; without any image the newest. */
  public static List<Release> of(EObject object) {
    Image own = EcoreUtil2.getContainerOfType(object, Image.class);
    Stream<Image> images =
        own == null
            ? SymbolValues.images(object.eResource().getResourceSet()).stream()
            : Stream.of(own);
    List<Release> releases =
        images
            .map(Image::getRelease)
            .flatMap(name -> Optional.ofNullable(name).flatMap(Release::find).stream())
            .distinct()
            .sorted()
            .toList();
    return releases.isEmpty() ? List.of(Release.all().getLast()) : releases;
  }
}
