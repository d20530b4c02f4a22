// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

/** How dangerous a change is, the worst first. */
public enum Danger {
  /** Connections that were protected are not any more, or not always. */
  EXPOSED,
  /** They stay protected, but something about it is weaker. */
  WEAKER,
  /** Something else changes. */
  CHANGED,
  /** Something about the protection is stronger, and nothing is weaker. */
  STRONGER,
  /** Connections become protected. */
  SECURED
}
