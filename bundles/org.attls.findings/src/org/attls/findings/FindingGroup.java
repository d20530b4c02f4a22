// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

/** The chapters of the catalogue: the hundreds of the numbers. */
public enum FindingGroup {
  /** What cannot be read at all. */
  SYNTAX(0, "Syntax"),

  /** Names of objects, and references to them. */
  NAMES(1, "Names and references"),

  /** Single values: ports, addresses, ciphers, versions, texts. */
  VALUES(2, "Values"),

  /** Objects that lack something, or have too much of it. */
  COMPLETENESS(3, "Completeness"),

  /** What a release of z/OS does not know. */
  RELEASES(4, "Releases"),

  /** The generated file. */
  OUTPUT(5, "Output"),

  /** Policy files in the language of the Policy Agent. */
  FLAT_FILE(6, "Flat file"),

  /** What a policy does to connections, and how well it protects them. */
  HEALTH(7, "Health"),

  /** What authors expect of a policy, and what they decided not to hear of. */
  DECISIONS(8, "Expectations and suppressed findings"),

  /** Files and folders. */
  FILES(9, "Files"),

  /** The policy against what a stack and its ports do. */
  RUNNING(10, "The running stack"),

  /** What must be defined beside the policy. */
  SETUP(11, "Set-up"),

  /** Installing a policy on z/OS. */
  INSTALLATION(12, "Installation");

  private final int hundred;
  private final String title;

  FindingGroup(int hundred, String title) {
    this.hundred = hundred;
    this.title = title;
  }

  /**
   * Returns the heading of the group.
   *
   * @return the first two digits of its numbers and its name, such as {@code 02xx Values}
   */
  public String heading() {
    return (hundred < 10 ? "0" : "") + hundred + "xx " + title;
  }

  /**
   * Returns the group of a number.
   *
   * @param number a number of the catalogue
   * @return its group
   * @throws IllegalArgumentException if the number is in no group
   */
  static FindingGroup of(int number) {
    for (FindingGroup group : values()) {
      if (group.hundred == number / 100) {
        return group;
      }
    }
    throw new IllegalArgumentException("no group has the number " + number);
  }
}
