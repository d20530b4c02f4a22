// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.List;
import org.attls.findings.render.Skipped;

/**
 * Tells people which checks did not run: no finding of theirs does not mean that all is well.
 *
 * @param console where to tell it
 */
record SkippedText(Console console) {
  /**
   * Tells it in a line, or in a line for each check.
   *
   * @param skipped the checks; those of several stacks come again
   */
  void tell(List<Skipped> skipped, boolean verbose) {
    List<String> concerns = skipped.stream().map(Skipped::concern).distinct().toList();
    if (concerns.isEmpty()) {
      return;
    }
    if (verbose) {
      skipped.stream()
          .map(one -> one.subject() + ": not checked: " + one.concern() + ": " + one.why())
          .distinct()
          .forEach(console::say);
    } else {
      console.say(
          (concerns.size() == 1 ? "a check" : concerns.size() + " checks")
              + " did not run for lack of what is known of the systems; -v lists them");
    }
  }
}
