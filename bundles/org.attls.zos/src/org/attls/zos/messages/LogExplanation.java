// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.messages;

import java.util.List;
import java.util.Optional;
import org.attls.zos.verify.ExpectedPolicy;

/**
 * A message explained.
 *
 * @param message the message
 * @param meaning what it means; empty if the workbench does not know it
 * @param code what its return code means; empty if it has none or that is 0
 * @param policy what the policy says about the likely causes; none without a policy
 */
public record LogExplanation(
    LogMessage message,
    Optional<MessageFact> meaning,
    Optional<ReturnCode> code,
    List<PolicyFact> policy) {
  /** Copies the list, so that the explanation cannot change. */
  public LogExplanation {
    policy = List.copyOf(policy);
  }

  /**
   * Explains the messages of a log.
   *
   * @param log the log, or some lines of it
   * @param policy the policy that was in force, if it is at hand
   */
  public static List<LogExplanation> of(String log, Optional<ExpectedPolicy> policy) {
    return LogMessage.of(log).stream()
        .map(
            message -> {
              Optional<ReturnCode> code = message.returnCode().flatMap(ReturnCode::find);
              return new LogExplanation(
                  message,
                  MessageFact.find(message.id()),
                  code,
                  policy.map(all -> new LikelyCauses(all).of(message, code)).orElse(List.of()));
            })
        .toList();
  }
}
