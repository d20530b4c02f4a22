// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.health.profile.Profile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is to be checked beyond the text: the health of what it makes the stacks do. */
final class HealthOptions {
  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = ProfileConverter.class,
      description =
          "The standard that sets severities: nist, pci, fips or compatibility; the usual ones if"
              + " not given.")
  private Profile profile;

  @Option(
      names = "--inventory",
      paramLabel = "DIR",
      description =
          "The folder with inventory files; the folder inventory beside the policy if not given.")
  private Path inventory;

  @Option(
      names = "--no-health",
      description = "Check the files only, not what their policies do to connections.")
  private boolean none;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the report of the health check there too, as a page for a browser.")
  private Path report;

  /** The profile; that of usual severities if none is asked for. */
  Profile profile() {
    return profile == null ? Profile.NONE : profile;
  }

  /** The folder with the inventory that is asked for. */
  Optional<Path> inventory() {
    return Optional.ofNullable(inventory);
  }

  /** Whether health is to be checked. */
  boolean isOn() {
    return !none;
  }

  /**
   * The file for the report.
   *
   * @throws UsageException if there is to be none
   */
  Optional<Path> report() {
    if (report != null && none) {
      throw new UsageException("--report is of the health check; leave --no-health out");
    }
    return Optional.ofNullable(report);
  }

  /** A profile by its name. */
  static final class ProfileConverter implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String text) {
      return Profile.find(text).orElseThrow(() -> unknown(text));
    }

    private static TypeConversionException unknown(String text) {
      return new TypeConversionException(
          "'"
              + text
              + "' is no profile; there are: "
              + Profile.all().stream().map(Profile::name).collect(Collectors.joining(", ")));
    }
  }
}
