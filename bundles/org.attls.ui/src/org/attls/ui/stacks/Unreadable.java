// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

/** There is no policy to be asked about; the message says why and what to do. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says why, in a sentence for the user. */
  public Unreadable(String why) {
    super(why);
  }
}
