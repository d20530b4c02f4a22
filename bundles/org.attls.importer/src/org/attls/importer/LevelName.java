// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

/** What a security level is called. */
final class LevelName {
  /** The level of all that is not secured. */
  static final String PERMIT = "Permit";

  private LevelName() {}

  /** By the pattern of the names, the statement that says most of it, or its versions. */
  static String of(Hints hints, LevelContent content) {
    if (!content.secured()) {
      return PERMIT;
    }
    if (hints.level().isPresent()) {
      return hints.level().get();
    }
    if (!hints.statements().isEmpty()) {
      return hints.statements().getFirst().replace('~', '_');
    }
    return content.versions().isEmpty() ? "Default" : String.join("_", content.versions());
  }
}
