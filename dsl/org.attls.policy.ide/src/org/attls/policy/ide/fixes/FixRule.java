// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.List;
import java.util.Set;
import org.attls.findings.FindingCode;

/** Knows what to do about some kinds of findings. */
interface FixRule {
  /** The kinds of findings. */
  Set<FindingCode> codes();

  /** The ways out of a problem of one of these kinds, the best first; none if it is too unclear. */
  List<Fix> fixes(Problem problem);
}
