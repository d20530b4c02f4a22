// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attls.findings.Finding;
import org.attls.ui.Icons;
import org.attls.ui.fixes.HealthFixes;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.RowTree;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;

/** The context menu of the report: the text of a finding, and the ways out of it. */
final class FixMenu {
  private final RowTree tree;
  private final Supplier<Optional<HealthResult>> result;

  FixMenu(RowTree tree, Supplier<Optional<HealthResult>> result) {
    this.tree = tree;
    this.result = result;
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    Control control = tree.viewer().getControl();
    control.setMenu(menu.createContextMenu(control));
  }

  private void fill(IMenuManager menu) {
    Row row = tree.selected().orElse(null);
    if (row == null) {
      return;
    }
    row.where().ifPresent(where -> menu.add(action("Go to Text", null, where::open)));
    Optional<Finding> finding = finding(row);
    finding.ifPresent(
        found ->
            menu.add(
                action(
                    "Why It Matters...",
                    null,
                    () ->
                        MessageDialog.openInformation(
                            tree.viewer().getControl().getShell(),
                            found.code().id(),
                            found.message() + "\n\n" + found.code().advice()))));
    menu.add(new Separator());
    finding
        .map(this::ways)
        .orElse(List.of())
        .forEach(way -> menu.add(action(way.title(), Icons.descriptor("fix"), way::go)));
  }

  /** The finding that a row shows; empty if it shows something else. */
  Optional<Finding> finding(Row row) {
    return result.get().stream()
        .flatMap(all -> all.findings().stream())
        .filter(
            each ->
                each.message().equals(row.text())
                    && row.where().filter(where -> where.place().equals(each.place())).isPresent())
        .findFirst();
  }

  private List<HealthFixes.Way> ways(Finding finding) {
    IFile file = result.get().orElseThrow().subject().project().getFile(finding.place().file());
    return file.exists() ? HealthFixes.of(file, finding) : List.of();
  }

  private static Action action(String text, ImageDescriptor image, Runnable work) {
    Action action =
        new Action(text.replace("&", "&&"), image) {
          @Override
          public void run() {
            work.run();
          }
        };
    return action;
  }
}
