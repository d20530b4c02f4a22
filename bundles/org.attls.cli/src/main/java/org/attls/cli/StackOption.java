// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which stack of a project a question is about. */
final class StackOption {
  @Option(
      names = "--stack",
      paramLabel = "IMAGE/STACK",
      description = "The stack of .attls files that is meant; needed if they have several.")
  private String name;

  /** The stack, IMAGE/STACK; empty if none is given. */
  Optional<String> name() {
    return Optional.ofNullable(name);
  }
}
