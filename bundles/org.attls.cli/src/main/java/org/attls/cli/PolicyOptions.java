// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.Optional;
import org.attls.generator.NamingMode;
import org.attls.model.facts.Release;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which policy a running stack should have, for every command that compares with one. */
final class PolicyOptions implements PolicyWish {
  @Option(
      names = "--release",
      paramLabel = "RELEASE",
      converter = ReleaseConverter.class,
      description =
          "The release of z/OS whose defaults hold, such as V2R5 or 3.1. If none is given it is"
              + " that of the image, and of a flat file that which the report names.")
  private Release release;

  @Mixin private StackOption stack;

  @Option(
      names = "--naming",
      paramLabel = "MODE",
      defaultValue = "stable",
      description =
          "How the installed file was generated: stable or compatible; ${DEFAULT-VALUE} if not"
              + " given. Of .attls files only.")
  private NamingMode naming;

  private Release reported;

  /** Takes the release that a report names for a flat file if none is given. */
  void assume(Release found) {
    reported = found;
  }

  @Override
  public Optional<Release> release() {
    return Optional.ofNullable(release);
  }

  @Override
  public Release releaseOf(String flatFile) {
    return release == null && reported != null ? reported : PolicyWish.super.releaseOf(flatFile);
  }

  @Override
  public Optional<String> stack() {
    return stack.name();
  }

  @Override
  public NamingMode naming() {
    return naming;
  }
}
