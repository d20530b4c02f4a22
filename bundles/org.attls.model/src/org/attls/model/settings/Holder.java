// SPDX-License-Identifier: EPL-2.0

package org.attls.model.settings;

import org.attls.model.policy.Image;
import org.attls.model.policy.RuleScope;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TimeCondition;

/** The kinds of objects in which settings may stand. */
public enum Holder {
  /** A security level. */
  LEVEL("a security level"),
  /** A traffic type, or a traffic descriptor for all its types. */
  TYPE("a traffic descriptor or traffic type"),
  /** A connectivity rule, or one row of it. */
  RULE("a connectivity rule or one of its rows"),
  /** An image, for all its stacks. */
  IMAGE("an image"),
  /** A stack. */
  STACK("a stack"),
  /** A time condition. */
  TIME("a time condition");

  private final String words;

  Holder(String words) {
    this.words = words;
  }

  /** What it is called in messages, with its article. */
  public String words() {
    return words;
  }

  /** The kind of an object. */
  public static Holder of(SettingOwner owner) {
    return switch (owner) {
      case SecurityLevel level -> LEVEL;
      case RuleScope rule -> RULE;
      case Image image -> IMAGE;
      case Stack stack -> STACK;
      case TimeCondition time -> TIME;
      default -> TYPE;
    };
  }
}
