// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The product offers what one needs for policies, and nothing else of the platform. */
class ProductTest {
  private static final Set<String> UNUSED =
      Set.of(
          "Open Projects from File System...",
          "Convert Line Delimiters To",
          "Add Task...",
          "Build Project",
          "Customize Perspective...",
          "Save Perspective As...",
          "Help Contents",
          "Show Context Help",
          "Run",
          "Debug",
          "External Tools",
          "Apply Patch...",
          "Share Project...",
          "Configure and Detect Nested Projects...",
          "Install New Software...",
          "Check for Updates");

  @BeforeEach
  void clear() {
    Workbench.clear();
  }

  @Test
  void hasOnlyMenusThatMakeSense() {
    Menu bar = Workbench.window().getShell().getMenuBar();
    assertEquals(
        List.of("File", "Edit", "Navigate", "Search", "AT-TLS", "Project", "Window", "Help"),
        Arrays.stream(bar.getItems()).map(ProductTest::text).toList());
    Workbench.until("unused actions are hidden", () -> unused(bar).isEmpty());
    List<String> help = texts(bar.getItem(bar.getItemCount() - 1).getMenu());
    assertTrue(
        help.containsAll(List.of("Welcome", "Your First Policy", "About AT-TLS Workbench")),
        help.toString());
    assertEquals(help.size(), new TreeSet<>(help).size(), help.toString());
  }

  @Test
  void hasAContextMenuThatMakesSense() {
    IProject project = Workbench.example("raleigh");
    for (IResource resource : List.of(project, project.getFile("raleigh.attls"))) {
      CommonNavigator explorer =
          (CommonNavigator) Workbench.view("org.eclipse.ui.navigator.ProjectExplorer");
      explorer.selectReveal(new StructuredSelection(resource));
      Workbench.linger(200);
      Menu menu = explorer.getCommonViewer().getTree().getMenu();
      assertEquals(Set.of(), unused(menu), resource.getName());
      assertTrue(texts(menu).contains("Generate Policy"), resource.getName());
    }
  }

  private static Set<String> unused(Menu bar) {
    Set<String> found = new TreeSet<>(texts(bar));
    found.retainAll(UNUSED);
    return found;
  }

  /** The texts of a menu and of those in it, as the user would see them. */
  private static List<String> texts(Menu menu) {
    menu.notifyListeners(SWT.Show, new Event());
    List<String> texts = new ArrayList<>();
    for (MenuItem item : menu.getItems()) {
      if ((item.getStyle() & SWT.SEPARATOR) == 0) {
        texts.add(text(item));
      }
      if (item.getMenu() != null) {
        texts.addAll(texts(item.getMenu()));
      }
    }
    menu.notifyListeners(SWT.Hide, new Event());
    return texts;
  }

  private static String text(MenuItem item) {
    return item.getText().replaceAll("\t.*", "").replace("&", "");
  }

  @Test
  void offersOnlyWizardsThatMakeSense() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    assertEquals(
        Set.of(
            "AT-TLS Project",
            "AT-TLS Project from a Backing Store",
            "AT-TLS Policy File",
            "Folder",
            "File"),
        wizards(workbench.getNewWizardRegistry().getRootCategory()));
    Set<String> others = wizards(workbench.getImportWizardRegistry().getRootCategory());
    others.addAll(wizards(workbench.getExportWizardRegistry().getRootCategory()));
    assertEquals(
        Set.of(
            "Policy Flat File",
            "AT-TLS Project from a Backing Store",
            "Preferences",
            "File System",
            "Archive File",
            "Existing Projects into Workspace"),
        others);
  }

  private static Set<String> wizards(IWizardCategory category) {
    Set<String> labels = new TreeSet<>();
    for (IWizardDescriptor wizard : category.getWizards()) {
      labels.add(wizard.getLabel());
    }
    for (IWizardCategory each : category.getCategories()) {
      labels.addAll(wizards(each));
    }
    return labels;
  }

  @Test
  void hasOnePerspectiveAndPreferencesThatMakeSense() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    assertEquals(
        List.of("org.attls.ui.perspective"),
        Stream.of(workbench.getPerspectiveRegistry().getPerspectives())
            .map(each -> each.getId())
            .toList());
    assertEquals(
        "org.attls.ui.perspective", workbench.getPerspectiveRegistry().getDefaultPerspective());
    assertEquals(
        Set.of("General", "AT-TLS"),
        new TreeSet<>(
            Stream.of(workbench.getPreferenceManager().getRootSubNodes())
                .map(IPreferenceNode::getLabelText)
                .toList()));
  }

  @Test
  void tellsAboutItself() throws CommandException {
    assertTrue(Platform.getProduct().getProperty("aboutText").contains("Eclipse Public License"));
    Shell main = Workbench.window().getShell();
    List<Integer> widths =
        Stream.of(main.getImages()).map(Image::getImageData).map(data -> data.width).toList();
    assertEquals(List.of(16, 32, 128), widths);
    main.getDisplay()
        .timerExec(
            1000,
            () -> {
              Shell about = Workbench.shell("About AT-TLS Workbench");
              Screenshots.take("about");
              about.close();
            });
    Workbench.window()
        .getService(IHandlerService.class)
        .executeCommand(IWorkbenchCommandConstants.HELP_ABOUT, null);
  }

  @Test
  void writesFilesAlikeOnAllPlatforms() throws CoreException {
    assertEquals("UTF-8", ResourcesPlugin.getWorkspace().getRoot().getDefaultCharset());
    assertEquals("\n", Workbench.project("lines").getDefaultLineSeparator());
  }
}
