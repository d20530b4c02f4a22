// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.attls.ui.project.PolicyNature;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The welcome leads to a policy in two clicks at most. */
class WelcomeTest {
  @BeforeEach
  @AfterEach
  void clear() {
    Workbench.clear();
  }

  @Test
  void looksWellInBothThemes() {
    show();
    Screenshots.take("welcome-light");
    try {
      Widgets.dark(true);
      Screenshots.take("welcome-dark");
    } finally {
      Widgets.dark(false);
    }
  }

  @Test
  void opensTheRaleighExampleAndLaterOpensItAgain() throws Exception {
    activate("Open the Raleigh example");
    Workbench.until("the policy is open", WelcomeTest::raleighIsOpen);
    assertNull(manager().getIntro());
    assertEquals("org.attls.ui.perspective", Workbench.page().getPerspective().getId());
    IProject raleigh = ResourcesPlugin.getWorkspace().getRoot().getProject("raleigh");
    assertTrue(raleigh.hasNature(PolicyNature.ID));
    assertTrue(raleigh.getFile("history.json").exists());
    Workbench.settle();
    Workbench.until("the outline shows the objects", WelcomeTest::outlineIsThere);
    Screenshots.take("raleigh-light");
    try {
      Widgets.dark(true);
      Screenshots.take("raleigh-dark");
    } finally {
      Widgets.dark(false);
    }

    Workbench.write(raleigh, "mine.attls", "// Must stay.\n");
    Workbench.page().closeAllEditors(false);
    raleigh.close(null);
    activate("Open the Raleigh example");
    Workbench.until("the policy is open again", WelcomeTest::raleighIsOpen);
    assertTrue(raleigh.getFile("mine.attls").exists());
  }

  private static boolean outlineIsThere() {
    return Widgets.all(Workbench.window().getShell(), Tree.class).stream()
        .flatMap(tree -> Stream.of(tree.getItems()))
        .anyMatch(item -> item.getText().startsWith("ABC_FTP_4021"));
  }

  private static boolean raleighIsOpen() {
    IEditorPart editor = Workbench.page().getActiveEditor();
    return editor != null && editor.getTitle().equals("raleigh.attls");
  }

  @Test
  void offersTheProjectsThatAreThere() {
    IProject project = Workbench.project("estate");
    Workbench.write(project, "b.attls", "// Second.\n");
    Workbench.write(project, "a.attls", "// First.\n");
    activate("estate");
    assertEquals("a.attls", Workbench.page().getActiveEditor().getTitle());
  }

  @Test
  void opensTheProjectWizard() {
    Workbench.window()
        .getShell()
        .getDisplay()
        .timerExec(
            1500,
            () -> {
              Shell wizard = Workbench.shell("New AT-TLS Project");
              wizard.close();
            });
    activate("New AT-TLS project...");
    assertNull(manager().getIntro());
  }

  @Test
  void opensTheGuide() {
    activate("Your first policy");
    IViewPart guide =
        Workbench.get("the guide", () -> Workbench.page().findView("org.attls.ui.guide"));
    follow(link("Open the Raleigh example"));
    Workbench.until("the policy is open", WelcomeTest::raleighIsOpen);
    Workbench.settle();
    Screenshots.take("first-policy");
    Workbench.page().hideView(guide);
  }

  private static IIntroManager manager() {
    return PlatformUI.getWorkbench().getIntroManager();
  }

  private static void show() {
    assertNotNull(manager().showIntro(Workbench.window(), false));
    Workbench.linger(300);
  }

  /** Follows a link with the keyboard. */
  private static void activate(String text) {
    show();
    follow(link(text));
  }

  private static Hyperlink link(String text) {
    return Workbench.get(
        "the link " + text,
        () ->
            Widgets.all(Workbench.window().getShell(), Hyperlink.class).stream()
                .filter(each -> each.isVisible() && each.getText().equals(text))
                .findFirst()
                .orElse(null));
  }

  private static void follow(Hyperlink link) {
    Event enter = new Event();
    enter.character = SWT.CR;
    link.notifyListeners(SWT.KeyDown, enter);
  }
}
