// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

/** The three actions of a rule, from the weakest to the strongest: a later one wins. */
public enum ActionLevel {
  /** TTLSGroupAction. */
  GROUP("TTLSGroupAction"),
  /** TTLSEnvironmentAction. */
  ENVIRONMENT("TTLSEnvironmentAction"),
  /** TTLSConnectionAction. */
  CONNECTION("TTLSConnectionAction");

  private final String statement;
  private final String reference;

  ActionLevel(String statement) {
    this.statement = statement;
    this.reference = statement + "Ref";
  }

  /** The keyword of the action. */
  public String statement() {
    return statement;
  }

  /** The keyword by which a rule names the action. */
  public String reference() {
    return reference;
  }
}
