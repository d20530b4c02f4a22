// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.Optional;
import org.attls.model.facts.Release;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which policies a question is about, and how it is answered. */
final class AnswerOptions implements PolicyWish {
  @Option(
      names = "--release",
      paramLabel = "RELEASE",
      converter = ReleaseConverter.class,
      description =
          "The release of z/OS whose defaults hold, such as V2R5 or 3.1. Needed for a flat file, as"
              + " it does not say; of .attls files the release of the image holds if none is"
              + " given.")
  private Release release;

  @Mixin private StackOption stack;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "Answer as text, json or, where it is a comparison, html; ${DEFAULT-VALUE} if"
              + " not given.")
  private AnswerFormat format;

  @Override
  public Optional<Release> release() {
    return Optional.ofNullable(release);
  }

  @Override
  public Optional<String> stack() {
    return stack.name();
  }

  /** The form of the answer. */
  AnswerFormat format() {
    return format;
  }
}
