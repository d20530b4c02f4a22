// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Objects;
import java.util.Optional;
import org.attls.model.facts.Release;

/**
 * What a caller may tell the generator besides the objects.
 *
 * @param release the release that the policy is for, in place of that of the image: what if the
 *     image were on another one? Empty for the image's own
 * @param version the version of the generator, to be printed at the head of the file; empty if it
 *     is not to be said
 * @param sourceHash the SHA-256 of the source in hexadecimal digits, to be printed there too; empty
 *     if it is not to be said
 */
public record GenerationOptions(
    Optional<Release> release, Optional<String> version, Optional<String> sourceHash) {
  private static final GenerationOptions NONE =
      new GenerationOptions(Optional.empty(), Optional.empty(), Optional.empty());

  /** Nothing may be null. */
  public GenerationOptions {
    Objects.requireNonNull(release, "release");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(sourceHash, "sourceHash");
  }

  /** The release of the image; neither version nor hash. */
  public static GenerationOptions none() {
    return NONE;
  }

  /** These options with another release. */
  public GenerationOptions at(Release other) {
    return new GenerationOptions(Optional.of(other), version, sourceHash);
  }

  /** These options with a version of the generator. */
  public GenerationOptions withVersion(String text) {
    return new GenerationOptions(release, Optional.of(text), sourceHash);
  }

  /** These options with the SHA-256 of the source in hexadecimal digits. */
  public GenerationOptions withSourceHash(String digits) {
    return new GenerationOptions(release, version, Optional.of(digits));
  }
}
