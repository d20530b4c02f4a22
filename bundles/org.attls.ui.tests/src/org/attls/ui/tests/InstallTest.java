// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The wizard that installs a policy, against a system in memory. */
class InstallTest extends InstallScene {
  @Test
  void aNewPolicyIsInForce() {
    host.answer(IN_FORCE);
    open();
    Screenshots.take("install");
    next();
    Workbench.until("production is read", () -> button("Next").isEnabled());
    assertEquals("Production does not exist yet.", message());
    Screenshots.take("install-difference");
    prepare();
    assertTrue(host.files.isEmpty(), host.files.keySet().toString());
    install();
    Screenshots.take("install-result");
    Screenshots.takeForDocumentation("install");
    assertNull(problem());
    assertEquals("The policy is installed and in force.", message());
    assertTrue(host.files.get(PRODUCTION).contains("ABC-all-IPv4"));
    assertEquals(List.of("F PAGENT,REFRESH"), host.commands);
    assertTrue(outcome().contains("production " + PRODUCTION), outcome().toString());
    assertFalse(steps().getItem(9).getText(1).isEmpty());
    assertTrue(Workbench.read(project.getFile("history.json")).contains("Change 4711"));
    assertFalse(button("Install").isEnabled());
    assertTrue(button("Take Back").isEnabled());
    assertTrue(button("Finish").isEnabled());
    assertFalse(button("< Back").isEnabled());
  }

  @Test
  void whatLosesProtectionMustBeSeen() {
    host.files.put(PRODUCTION, FlatFiles.raleigh("stable"));
    Workbench.write(
        project,
        "raleigh.attls",
        Workbench.read(project.getFile("raleigh.attls")).replace("local 2025", "local 2026"));
    open();
    next();
    Workbench.until("the difference is shown", () -> tree().getItemCount() > 0);
    assertTrue(
        tree().getItem(0).getText().startsWith("loses protection: inbound 2025 from"),
        tree().getItem(0).getText());
    Button seen = button("I have seen which connections lose protection");
    assertTrue(seen.isVisible());
    assertFalse(button("Next").isEnabled());
    seen.setSelection(true);
    Workbench.press(seen);
    assertTrue(button("Next").isEnabled());
    Screenshots.take("install-exposing");
    Widgets.dark(true);
    Screenshots.take("install-exposing-dark");
    Widgets.dark(false);
  }

  @Test
  void aBrokenConnectionIsGoneOnFrom() {
    host.answer(IN_FORCE);
    host.breakAfter(1);
    open();
    next();
    prepare();
    install();
    assertTrue(problem().startsWith("Remove the cause and install again"), problem());
    Screenshots.take("install-failed");
    Widgets.dark(true);
    Screenshots.take("install-failed-dark");
    Widgets.dark(false);
    host.breakAfter(Integer.MAX_VALUE);
    install();
    Workbench.until("it is in force", () -> message().contains("in force"));
    assertNull(problem());
    assertTrue(host.files.containsKey(PRODUCTION));
  }

  @Test
  void withoutAConsoleMessagesAreAskedFor() {
    open();
    next();
    prepare();
    whenShown(
        "Messages of the Policy Agent",
        shell -> {
          Screenshots.take("install-messages");
          Workbench.find(shell, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0)
              .setText(IN_FORCE);
          Widgets.press(shell, "OK");
        });
    Workbench.press(button("Install"));
    Workbench.until("it is in force", () -> message().contains("installed and in force"));
  }

  @Test
  void withoutAProfileItIsSaidWhatToDo() throws Exception {
    project.getFile("connections.properties").delete(true, null);
    open();
    assertTrue(problem().contains("connections.properties in the project"), problem());
    assertFalse(button("Next").isEnabled());
  }

  @Test
  void aStackWithoutATargetIsSaid() {
    Workbench.write(project, "connections.properties", PROFILES.replace("TCPCS", "OTHER"));
    open();
    assertTrue(problem().contains("Add test.stack.TCPCS.production to "), problem());
  }
}
