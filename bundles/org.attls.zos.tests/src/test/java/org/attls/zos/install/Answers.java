// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A user who says yes, and remembers what was asked. */
class Answers implements InstallQuestions {
  final List<String> asked = new ArrayList<>();
  boolean goOn = true;
  boolean takeBack = true;
  Optional<String> logEntry = Optional.of("a change");
  Optional<String> messages = Optional.empty();
  Difference difference;

  @Override
  public boolean goOn(Difference change) {
    asked.add("go on");
    difference = change;
    return goOn;
  }

  @Override
  public void shown(Difference change) {
    asked.add("shown");
    difference = change;
  }

  @Override
  public Optional<String> logEntry() {
    asked.add("log entry");
    return logEntry;
  }

  @Override
  public Optional<String> messages(String command) {
    asked.add(command);
    return messages;
  }

  @Override
  public boolean takeBack(String told) {
    asked.add("take back");
    return takeBack;
  }
}
