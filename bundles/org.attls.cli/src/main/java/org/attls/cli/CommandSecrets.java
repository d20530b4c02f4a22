// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.Locale;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.HostException;
import org.attls.zos.host.Secrets;

/** Takes secrets from the environment, or asks for them on a terminal, without showing them. */
final class CommandSecrets implements Secrets {
  private final Console console;

  CommandSecrets(Console console) {
    this.console = console;
  }

  @Override
  public char[] ask(ConnectionProfile profile, Kind kind) throws HostException {
    String variable =
        "ATTLS_" + kind.name() + "_" + profile.name().toUpperCase(Locale.ROOT).replace('-', '_');
    String given = console.environment().getOrDefault(variable, "");
    if (!given.isEmpty()) {
      return given.toCharArray();
    }
    java.io.Console terminal = System.console();
    if (terminal != null && isTerminal(terminal)) {
      char[] typed = terminal.readPassword("%s, %s: ", profile.address(), kind.label());
      if (typed != null && typed.length > 0) {
        return typed;
      }
    }
    throw new HostException(
        HostException.Reason.LOGIN,
        "no "
            + kind.label()
            + " for "
            + profile.address()
            + ": set "
            + variable
            + ", or run the command on a terminal, which asks for it.",
        null);
  }

  /** Since Java 22 there is a console also where there is no terminal; it would show the secret. */
  private static boolean isTerminal(java.io.Console console) {
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
