// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.attls.generator.NamingMode;
import org.attls.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;

/** The tool bar of the view: which stack, how named, and whether it goes with the editor. */
final class ExplainBar {
  private final ChoiceAction stacks;
  private final ChoiceAction naming;
  private final Action link;

  /**
   * Makes the buttons.
   *
   * @param stack told which stack is chosen, as IMAGE/STACK
   * @param mode told how statements are to be named
   * @param linked told whether view and editor go together
   */
  ExplainBar(Consumer<String> stack, Consumer<NamingMode> mode, Consumer<Boolean> linked) {
    stacks = new ChoiceAction("The stack that is shown", stack);
    naming =
        new ChoiceAction("How statements are named", word -> mode.accept(NamingWords.mode(word)));
    link =
        new Action("Link with Editor", IAction.AS_CHECK_BOX) {
          @Override
          public void run() {
            linked.accept(isChecked());
          }
        };
    link.setToolTipText("Link with Editor");
    link.setImageDescriptor(Icons.descriptor("link"));
  }

  void fill(IToolBarManager bar) {
    bar.add(stacks.item());
    bar.add(naming.item());
    bar.add(new Separator());
    bar.add(link);
  }

  void showStacks(List<String> all, String chosen) {
    stacks.show(all, chosen);
  }

  void showNaming(NamingMode mode) {
    naming.show(
        Arrays.stream(NamingMode.values()).map(NamingWords::of).toList(), NamingWords.of(mode));
  }

  void showLinked(boolean linked) {
    link.setChecked(linked);
  }

  /** What the modes are called. */
  private static final class NamingWords {
    static String of(NamingMode mode) {
      return mode == NamingMode.STABLE ? "Stable names" : "Compatible names";
    }

    static NamingMode mode(String word) {
      return Arrays.stream(NamingMode.values())
          .filter(mode -> of(mode).equals(word))
          .findFirst()
          .orElseThrow();
    }
  }
}
