// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.attls.ui.explain.ChoiceAction;
import org.attls.ui.stacks.Choices;
import org.attls.zos.verify.Listed;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The tool bar of the view: the policy, the input, and what is done with the answer. */
final class VerifyBar {
  private final ChoiceAction policy;
  private final ChoiceAction listed;
  private final IContributionItem filter;
  private final IAction stop;
  private final IAction copy;
  private final IAction export;
  private final List<IAction> input;

  /** What the buttons do. */
  interface Work {
    /** Takes the text of the clipboard. */
    void paste();

    /** Asks for a file and takes its text. */
    void open();

    /** Copies the answer. */
    void copy();

    /** Writes the answer into a file. */
    void export();

    /** Ends what is being done. */
    void stop();
  }

  /**
   * Makes the buttons.
   *
   * @param choose told which policy is to be asked, by its label
   * @param chosen told which connections a report lists
   */
  VerifyBar(Consumer<String> choose, Consumer<Listed> chosen, Work work) {
    policy = new ChoiceAction("The policy that the stack should have", choose);
    listed =
        new ChoiceAction(
            "Which connections the report lists: the filter of the command",
            words -> chosen.accept(find(words)));
    filter = listed.item();
    copy = action("Copy Answer", ISharedImages.IMG_TOOL_COPY, work::copy);
    export = action("Export as Text...", ISharedImages.IMG_ETOOL_SAVEAS_EDIT, work::export);
    stop = action("Stop", ISharedImages.IMG_ELCL_STOP, work::stop);
    input =
        List.of(
            action("Paste Report or Log", ISharedImages.IMG_TOOL_PASTE, work::paste),
            action("Open Report or Log...", ISharedImages.IMG_OBJ_FOLDER, work::open));
    enable(false);
    running(false);
  }

  private static IAction action(String text, String image, Runnable work) {
    IAction action =
        new Action(text) {
          @Override
          public void run() {
            work.run();
          }
        };
    action.setToolTipText(text);
    action.setImageDescriptor(
        PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
    return action;
  }

  void fill(IToolBarManager bar) {
    bar.add(policy.item());
    bar.add(filter);
    bar.add(new Separator());
    input.forEach(bar::add);
    bar.add(stop);
    bar.add(new Separator());
    bar.add(copy);
    bar.add(export);
  }

  /** Copies the answer, for the key. */
  IAction copy() {
    return copy;
  }

  void showPolicies(Choices choices, String chosen) {
    policy.show(choices.labels(), chosen);
  }

  /** Shows the filter of a report of connections; other reports have none. */
  void showListed(Listed chosen, boolean counts) {
    listed.show(
        counts ? Arrays.stream(Listed.values()).map(VerifyBar::words).toList() : List.of(),
        counts ? words(chosen) : "");
    filter.setVisible(counts);
  }

  void enable(boolean answer) {
    copy.setEnabled(answer);
    export.setEnabled(answer);
  }

  void running(boolean on) {
    stop.setEnabled(on);
  }

  private static String words(Listed listed) {
    return switch (listed) {
      case ALL -> "Lists all connections";
      case TTLS -> "Lists TTLSPOLICY";
      case NO_TTLS -> "Lists NOTTLSPOLICY";
    };
  }

  /** The filter that the tool bar calls so. */
  static Listed find(String words) {
    return Arrays.stream(Listed.values())
        .filter(each -> words(each).equals(words))
        .findFirst()
        .orElse(Listed.ALL);
  }
}
