// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.List;
import java.util.Objects;

/**
 * A file of the set-up.
 *
 * @param file its name; its number says when it is used
 * @param title what it is
 * @param who who does the step
 * @param check how one sees that the step is done
 * @param text what is in it, with lines ended by LF
 */
public record Artefact(String file, String title, String who, String check, String text) {
  /** Needs everything. */
  public Artefact {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(text, "text");
  }

  /** A file with its head before its lines. */
  static Artefact of(String file, Head head, String comment, List<String> lines) {
    StringBuilder text = new StringBuilder();
    head.lines(comment).forEach(line -> text.append(line).append('\n'));
    lines.forEach(line -> text.append(line).append('\n'));
    return new Artefact(file, head.title(), head.who(), head.check(), text.toString());
  }
}
