// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;

/**
 * Tells the Policy Agent to reread its files, and judges what it says.
 *
 * @param session the run
 * @param questions asked where the connection has no console
 */
record Refresh(Session session, InstallQuestions questions) {
  /** What came of it, and whether nobody issued the command. */
  private record Asked(Optional<String> logBefore, String messages, boolean issued) {}

  /** Refreshes, reads the messages and reports what they say. */
  Effect run() throws IOException {
    Optional<String> given = session.request().wish().messages();
    session.begin(Step.REFRESH);
    Asked asked = given.isPresent() ? given(given.get()) : refresh();
    session.record(session.journal().beginning(Step.MESSAGES));
    session.begin(Step.MESSAGES);
    Effect effect = judge(asked);
    report(effect);
    session.end(effect.kind() == Effect.Kind.UNKNOWN ? "not known" : effect.told());
    return effect;
  }

  private Asked given(String messages) {
    session.end("the messages are given, so that no command is issued");
    return new Asked(Optional.empty(), messages, true);
  }

  private Asked refresh() throws HostException {
    Optional<String> before = log();
    String command = session.files().refreshCommand();
    Optional<List<String>> answer = session.host().command(command);
    if (answer.isPresent()) {
      session.end(command + " was issued");
      return new Asked(before, String.join("\n", answer.get()) + "\n", true);
    }
    Optional<String> pasted = questions.messages(command);
    session.end(
        pasted.isPresent() ? "the user issued " + command : "still to be issued: " + command);
    return new Asked(before, pasted.orElse(""), pasted.isPresent());
  }

  private Optional<String> log() throws HostException {
    Optional<HostFile> file = session.files().log();
    return file.isPresent() ? session.host().read(file.get()) : Optional.empty();
  }

  /** Looks at the log for as long as the patience lasts: the Policy Agent needs some seconds. */
  private Effect judge(Asked asked) throws HostException {
    String stack = session.files().stack();
    Effect effect = RefreshMessages.judge(asked.messages(), stack);
    boolean look =
        session.files().log().isPresent() && session.request().wish().messages().isEmpty();
    int looks = 0;
    while (look && effect.kind() == Effect.Kind.UNKNOWN) {
      String added = NewLines.of(asked.logBefore(), log());
      effect = RefreshMessages.judge(asked.messages() + added, stack);
      looks++;
      look = asked.issued() && session.request().patience().pause(looks);
    }
    return effect.kind() == Effect.Kind.UNKNOWN && !asked.issued()
        ? Effect.unknown(session.files().refreshCommand() + " is still to be issued")
        : effect;
  }

  private void report(Effect effect) {
    String stack = session.files().stack();
    session.say(
        switch (effect.kind()) {
          case IN_FORCE -> FindingCode.POLICY_IN_FORCE;
          case REJECTED -> FindingCode.POLICY_REJECTED;
          case NO_RULES -> FindingCode.INSTALLED_POLICY_WITHOUT_RULES;
          case UNKNOWN -> FindingCode.POLICY_EFFECT_UNKNOWN;
        },
        stack,
        effect.told());
  }
}
