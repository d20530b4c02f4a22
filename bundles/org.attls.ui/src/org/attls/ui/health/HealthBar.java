// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.function.Consumer;
import org.attls.health.profile.Profile;
import org.attls.ui.Icons;
import org.attls.ui.explain.ChoiceAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;

/** The tool bar of the view: how findings are grouped and weighed, and the report. */
final class HealthBar {
  private final ChoiceAction grouping;
  private final ChoiceAction profile;
  private final Action again;
  private final Action report;

  /**
   * Makes the buttons.
   *
   * @param group told how findings are to be grouped
   * @param weigh told by which profile findings are to be weighed
   * @param refresh judges anew
   * @param open opens the report as HTML
   */
  HealthBar(Consumer<Grouping> group, Consumer<Profile> weigh, Runnable refresh, Runnable open) {
    grouping =
        new ChoiceAction("How findings are grouped", words -> group.accept(Grouping.of(words)));
    profile =
        new ChoiceAction(
            "The profile that says how grave findings are",
            words -> Profile.find(name(words)).ifPresent(weigh));
    again = action("Judge Again", "health", refresh);
    report = action("Open HTML Report", "html-report", open);
    report.setEnabled(false);
  }

  private static Action action(String text, String icon, Runnable work) {
    Action action =
        new Action(text) {
          @Override
          public void run() {
            work.run();
          }
        };
    action.setToolTipText(text);
    action.setImageDescriptor(Icons.descriptor(icon));
    return action;
  }

  void fill(IToolBarManager bar) {
    bar.add(grouping.item());
    bar.add(profile.item());
    bar.add(new Separator());
    bar.add(again);
    bar.add(report);
  }

  void showGrouping(Grouping chosen) {
    grouping.show(Grouping.all(), chosen.words());
  }

  void showProfile(Profile chosen) {
    profile.show(Profile.all().stream().map(HealthBar::words).toList(), words(chosen));
  }

  void enableReport(boolean there) {
    report.setEnabled(there);
  }

  private static String words(Profile profile) {
    return "Profile " + profile.name();
  }

  private static String name(String words) {
    return words.substring(words.indexOf(' ') + 1);
  }
}
