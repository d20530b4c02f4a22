// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step of a guide.
 *
 * @param title what to do
 * @param text how to do it
 * @param action a command that does it
 */
record GuideStep(String title, String text, Optional<Action> action) {
  private static final String TITLE = "# ";
  private static final String ACTION = "> ";

  /**
   * A command for the user to run.
   *
   * @param label its name
   * @param command the command with its parameters, as ParameterizedCommand writes it
   */
  record Action(String label, String command) {}

  /**
   * Reads the steps of a guide: a line with # and the title, lines of text, and perhaps a line with
   * &gt;, the label, | and the command.
   */
  static List<GuideStep> parse(String guide) {
    List<GuideStep> steps = new ArrayList<>();
    for (String line : guide.lines().filter(each -> !each.isBlank()).toList()) {
      if (line.startsWith(TITLE)) {
        steps.add(new GuideStep(line.substring(TITLE.length()), "", Optional.empty()));
      } else {
        steps.add(steps.removeLast().with(line));
      }
    }
    return steps;
  }

  private GuideStep with(String line) {
    if (!line.startsWith(ACTION)) {
      return new GuideStep(title, (text + ' ' + line).strip(), action);
    }
    int bar = line.indexOf('|');
    return new GuideStep(
        title,
        text,
        Optional.of(
            new Action(
                line.substring(ACTION.length(), bar).strip(), line.substring(bar + 1).strip())));
  }
}
