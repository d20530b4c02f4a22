// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Lines;
import org.attls.zos.install.Difference;
import org.attls.zos.install.InstallListener;
import org.attls.zos.install.InstallQuestions;
import org.attls.zos.install.InstallRequest;
import org.attls.zos.install.Step;

/** Asks the user on a terminal; elsewhere the options answer. Shows every step. */
final class DeployDialog implements InstallQuestions, InstallListener {
  private final Console console;
  private final DeployOptions options;
  private final InstallRequest request;
  private final BufferedReader input;
  private List<Change> changes = List.of();

  DeployDialog(Console console, DeployOptions options, InstallRequest request) {
    this.console = console;
    this.options = options;
    this.request = request;
    this.input = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
  }

  /** What the installation changes; none before it was compared. */
  List<Change> changes() {
    return changes;
  }

  @Override
  public void ended(Step step, String told) {
    console.say(step.label() + ": " + told);
  }

  @Override
  public boolean goOn(Difference difference) {
    shown(difference);
    boolean exposes = !difference.exposing().isEmpty();
    if (options.yes() && (!exposes || options.acceptExposed())) {
      return true;
    }
    if (!console.isTerminal()) {
      console.say(
          options.yes()
              ? "connections lose protection; add --accept-exposed if that is meant"
              : "add --yes to go on, as there is no terminal to ask at");
      return false;
    }
    return exposes
        ? "expose".equals(ask("Connections LOSE PROTECTION. Type 'expose' to go on all the same: "))
        : isYes(ask("Install? [y/N] "));
  }

  @Override
  public void shown(Difference difference) {
    changes = difference.changes();
    if (options.format() != AnswerFormat.TEXT) {
      return;
    }
    String production = request.files().production().printed();
    AnalysedPolicy old = policy(production, difference.installed().orElse(""), difference.before());
    AnalysedPolicy now =
        policy(request.policy().name(), request.policy().text(), difference.after());
    console.out().print(new DiffText(old, now).of(changes));
  }

  private static AnalysedPolicy policy(String name, String text, PolicySpace space) {
    return new AnalysedPolicy(name, Lines.of(text), space, Map.of(name, text), Optional.empty());
  }

  @Override
  public Optional<String> logEntry() {
    Optional<String> given = options.logEntry().filter(text -> !text.isBlank());
    if (given.isPresent()) {
      return given;
    }
    if (!console.isTerminal()) {
      console.say("add --log-entry TEXT: what the change is for");
      return Optional.empty();
    }
    return Optional.of(ask("What is the change for? ")).filter(text -> !text.isBlank());
  }

  @Override
  public Optional<String> messages(String command) {
    if (!console.isTerminal()) {
      console.say("issue " + command + " on the console of the system");
      return Optional.empty();
    }
    console.say("issue " + command + " on the console, and paste the messages that follow;");
    console.say("end with an empty line. Only an empty line: they are not at hand.");
    StringBuilder text = new StringBuilder();
    for (String line = ask(""); !line.isEmpty(); line = ask("")) {
      text.append(line).append('\n');
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  @Override
  public boolean takeBack(String told) {
    console.say("the Policy Agent refuses the policy: " + told);
    return options.yes()
        || !console.isTerminal()
        || !"n".equalsIgnoreCase(ask("Write the old policy back? [Y/n] "));
  }

  private static boolean isYes(String answer) {
    return answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes");
  }

  private String ask(String prompt) {
    console.err().print(prompt);
    console.err().flush();
    try {
      String line = input.readLine();
      return line == null ? "" : line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
