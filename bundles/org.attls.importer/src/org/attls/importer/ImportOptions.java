// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Objects;
import java.util.Optional;
import org.attls.model.facts.Release;

/**
 * What a flat file does not tell of itself.
 *
 * @param image the name of the z/OS image; empty to take it from the head of the file, else {@link
 *     #IMAGE}
 * @param stack the name of the stack; empty to take it from the head of the file, else {@link
 *     #STACK}
 * @param release the release of the image, which decides about defaults; empty to take it from the
 *     head of the file, else the newest one
 * @param baseName what an object is called for which the file has no name, for example the name of
 *     the file without its ending
 */
public record ImportOptions(
    Optional<String> image, Optional<String> stack, Optional<Release> release, String baseName) {
  /** The image where nothing tells its name. */
  public static final String IMAGE = "IMAGE";

  /** The stack where nothing tells its name: that of IBM's samples. */
  public static final String STACK = "TCPIP";

  /** Checks that nothing is missing. */
  public ImportOptions {
    Objects.requireNonNull(image, "image");
    Objects.requireNonNull(stack, "stack");
    Objects.requireNonNull(release, "release");
    Objects.requireNonNull(baseName, "baseName");
  }

  /** Everything from the head of the file. */
  public static ImportOptions of(String baseName) {
    return new ImportOptions(Optional.empty(), Optional.empty(), Optional.empty(), baseName);
  }

  /** A release in place of what the file tells. */
  public ImportOptions at(Release other) {
    return new ImportOptions(image, stack, Optional.of(other), baseName);
  }
}
