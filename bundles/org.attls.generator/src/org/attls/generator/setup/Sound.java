// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.Optional;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.Server;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Objects of the set-up without the texts that z/OS does not take. */
final class Sound {
  private Sound() {}

  /** A Policy Agent; nothing if its name is no name of a procedure. */
  static Optional<PolicyAgent> agent(PolicyAgent written) {
    if (!isUser(written.getName())) {
      return Optional.empty();
    }
    PolicyAgent agent = EcoreUtil.copy(written);
    agent.setUser(isUser(written.getUser()) ? written.getUser() : null);
    agent.setConfiguration(place(written.getConfiguration()).orElse(null));
    agent.setEnvironment(place(written.getEnvironment()).orElse(null));
    agent.getEarly().removeIf(each -> !isUser(each));
    agent.getStatements().removeIf(each -> !Texts.isPrintable(each.getValue()));
    return Optional.of(agent);
  }

  /** A server; nothing if its name is no name of a procedure. */
  static Optional<Server> server(Server written) {
    if (!isUser(written.getName())) {
      return Optional.empty();
    }
    Server server = EcoreUtil.copy(written);
    server.setUser(isUser(written.getUser()) ? written.getUser() : null);
    return Optional.of(server);
  }

  /** A data set or path. */
  static Optional<String> place(String text) {
    return Optional.ofNullable(text).filter(each -> Texts.isDataSet(each) || Texts.isPath(each));
  }

  private static boolean isUser(String text) {
    return text != null && Texts.isUser(text);
  }
}
