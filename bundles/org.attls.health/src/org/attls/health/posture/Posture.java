// SPDX-License-Identifier: EPL-2.0

package org.attls.health.posture;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.ClientCheck;
import org.attls.analysis.answers.Protection;

/**
 * What a partner can negotiate under a rule at a release, graded.
 *
 * @param grade the grade
 * @param protection what becomes of the data
 * @param strongest the best that can be negotiated, such as {@code TLSv1.3 TLS_AES_256_GCM_SHA384};
 *     empty if nothing is known or nothing can
 * @param weakest the worst of it
 * @param forwardSecrecy whether every session has it
 * @param client what is asked of the certificate of a client
 * @param certificates how the certificate of the partner is checked, in words
 * @param reasons why the grade is no better, the gravest first
 */
public record Posture(
    Grade grade,
    Protection protection,
    Optional<String> strongest,
    Optional<String> weakest,
    Certainty forwardSecrecy,
    ClientCheck client,
    String certificates,
    List<Reason> reasons) {
  /** Copies the reasons, so that the posture cannot change. */
  public Posture {
    reasons = List.copyOf(reasons);
  }
}
