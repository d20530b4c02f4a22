// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What installing and the backing store note down in a project is kept out of the way. */
class RecordsTest {
  @BeforeEach
  @AfterEach
  void clear() {
    Workbench.clear();
  }

  @Test
  void recordsAreNotCheckedNotFoundAndNotShown() throws CoreException {
    IProject project = Workbench.project("records");
    IFolder folder = project.getFolder(".attls-install");
    folder.create(true, true, null);
    Workbench.write(folder, "a.attls", "nonsense");
    IFile store = Workbench.write(project, ".attls-store", "revision=1\n");
    IFile shown = Workbench.write(project, "shown.attls", "");
    Workbench.build();
    assertEquals(List.of(), Workbench.markers(folder));
    assertTrue(folder.getFile("a.attls").isDerived(IResource.CHECK_ANCESTORS));
    assertTrue(store.isDerived());
    var explorer = (CommonNavigator) Workbench.view("org.eclipse.ui.navigator.ProjectExplorer");
    Tree tree = explorer.getCommonViewer().getTree();
    Workbench.until(
        () -> "the explorer shows the policy only: " + below(tree),
        () -> {
          Workbench.expandExplorer();
          return below(tree).equals(List.of(shown.getName()));
        });
  }

  private static List<String> below(Tree tree) {
    return Arrays.stream(tree.getItems())
        .flatMap(item -> Arrays.stream(item.getItems()))
        .map(TreeItem::getText)
        .toList();
  }
}
