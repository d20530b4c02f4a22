// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes after an installation: messages that the user gives, and the way back. */
class InstallMessagesTest extends InstallScene {
  private static final String MESSAGES = "Messages of the Policy Agent";
  private static final String ERRORS =
      "EZZ8438I PAGENT POLICY DEFINITIONS CONTAIN ERRORS FOR TCPCS : TTLS";

  private final String old = FlatFiles.raleigh("stable").replace("2025", "2027");

  @BeforeEach
  void somethingIsInProduction() {
    host.files.put(PRODUCTION, old);
  }

  private void compare() {
    open();
    next();
    Workbench.until("the difference is shown", () -> tree().getItemCount() > 0);
    var seen = button("I have seen which connections lose protection");
    assertTrue(seen.isVisible());
    seen.setSelection(true);
    Workbench.press(seen);
    prepare();
  }

  private void ends(String words) {
    Workbench.until(
        () -> words + ": " + message() + problem(),
        () -> (message() + problem()).contains(words) && !outcome().isEmpty());
  }

  @Test
  void messagesCanBeGivenLater() {
    compare();
    whenShown(MESSAGES, shell -> Widgets.press(shell, "Not Issued"));
    install();
    assertTrue(message().contains("give the messages with Enter Messages"), message());
    assertTrue(button("Enter Messages").isEnabled());
    whenShown(MESSAGES, shell -> Widgets.press(shell, "Not Issued"));
    Workbench.press(button("Enter Messages"));
    assertTrue(button("Enter Messages").isEnabled());
    whenShown(MESSAGES, shell -> RealInstallScene.paste(shell, "EZD1586I PAGENT"));
    Workbench.press(button("Enter Messages"));
    ends("Whether it is in force is not known");
    whenShown(MESSAGES, shell -> RealInstallScene.paste(shell, IN_FORCE));
    Workbench.press(button("Enter Messages"));
    ends("installed and in force");
    assertNull(problem());
    assertFalse(button("Enter Messages").isEnabled());
    assertEquals(
        1, Workbench.read(project.getFile("history.json")).split("Change 4711", -1).length - 1);
  }

  @Test
  void theOldPolicyCanBeTakenBack() {
    host.answer(IN_FORCE);
    compare();
    install();
    assertTrue(host.files.get(PRODUCTION).contains("2025"));
    Workbench.inDialog(
        "Take Back",
        shell -> {
          Screenshots.take("install-take-back");
          Widgets.press(shell, "No");
        },
        () -> Workbench.press(button("Take Back")));
    ends("Production was not changed");
    assertTrue(host.files.get(PRODUCTION).contains("2025"));
    Workbench.inDialog(
        "Take Back",
        shell -> Widgets.press(shell, "Yes"),
        () -> Workbench.press(button("Take Back")));
    ends("The old policy is in production again");
    Screenshots.take("install-taken-back");
    assertEquals(old, host.files.get(PRODUCTION));
    assertEquals(List.of("F PAGENT,REFRESH", "F PAGENT,REFRESH"), host.commands);
    assertFalse(button("Take Back").isEnabled());
    assertTrue(button("Finish").isEnabled());
    String history = Workbench.read(project.getFile("history.json"));
    assertTrue(history.contains("Taken back: Change 4711"), history);
  }

  @Test
  void whatThePolicyAgentRefusesIsTakenBackIfTheUserWants() {
    host.answer(ERRORS);
    compare();
    Workbench.inDialog(
        "Policy Refused",
        shell -> Widgets.press(shell, "Yes"),
        () -> Workbench.press(button("Install")));
    ends("The old policy is in production again");
    assertEquals(old, host.files.get(PRODUCTION));
  }

  @Test
  void aNewWizardGoesOnToTheMessagesAndBack() {
    compare();
    whenShown(MESSAGES, shell -> Widgets.press(shell, "Not Issued"));
    install();
    dialog.close();
    open();
    next();
    Workbench.until("it is said", () -> message().startsWith("Production has this policy already"));
    Screenshots.take("install-there");
    next();
    assertEquals("Install", dialog.getCurrentPage().getTitle());
    whenShown(MESSAGES, shell -> RealInstallScene.paste(shell, IN_FORCE));
    Workbench.press(button("Enter Messages"));
    ends("installed and in force");
    whenShown("Take Back", shell -> Widgets.press(shell, "Yes"));
    whenShown(MESSAGES, shell -> RealInstallScene.paste(shell, IN_FORCE));
    Workbench.press(button("Take Back"));
    ends("The old policy is in production again");
    assertEquals(old, host.files.get(PRODUCTION));
  }

  @Test
  void aNewWizardMendsProduction() {
    compare();
    host.breakAfter(2);
    install();
    assertEquals(old, host.files.get(PRODUCTION));
    String policy = host.files.get("//'USER1.TCPCS.TCPPARMS(ATTLSSTG)'");
    host.files.put(PRODUCTION, policy.substring(0, policy.length() / 2));
    host.breakAfter(Integer.MAX_VALUE);
    host.answer(IN_FORCE);
    dialog.close();
    open();
    next();
    Workbench.until("it is said", () -> message().startsWith("The last run left a part"));
    Screenshots.take("install-part");
    prepare();
    Workbench.press(button("Install"));
    ends("installed and in force");
    assertEquals(policy, host.files.get(PRODUCTION));
  }
}
