// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sees to it that an import loses no file: neither an old one nor the one that is imported. */
final class ImportTargets {
  private ImportTargets() {}

  /**
   * Checks where an import wants to write.
   *
   * @param source the flat file
   * @param policy the policy to write
   * @param report the report to write; null for none
   * @param force whether files that are there may be replaced
   * @throws UsageException if a file would be lost, or the policy has not the ending of one
   */
  static void check(Path source, Path policy, Path report, boolean force) {
    if (!policy.toString().endsWith(".attls")) {
      throw new UsageException(policy + " does not end with .attls; name a policy file after -o");
    }
    check(source, policy, force);
    if (report != null) {
      if (isSame(report, policy)) {
        throw new UsageException("the report and the policy cannot both be " + policy);
      }
      check(source, report, force);
    }
  }

  private static void check(Path source, Path target, boolean force) {
    if (isSame(target, source)) {
      throw new UsageException(target + " is the file that is imported; name another one");
    }
    if (Files.exists(target) && !force) {
      throw new UsageException(target + " exists; --force replaces it");
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other)
          ? Files.isSameFile(one, other)
          : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw Inputs.unreadable(one, e);
    }
  }
}
