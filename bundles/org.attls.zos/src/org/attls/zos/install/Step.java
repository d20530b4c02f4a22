// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

/** The steps of an installation, in their order. */
public enum Step {
  /** The policy has no errors and can be written in IBM-1047. Local only. */
  CHECK("check"),
  /** Production is read, and the difference is shown. Changes nothing. */
  COMPARE("compare with production"),
  /** The user says what the change is for. Local only. */
  LOG_ENTRY("log entry"),
  /** The policy is written to the staging file. */
  UPLOAD("upload to staging"),
  /** The staging file is read and compared with what was written. */
  READ_BACK("read staging back"),
  /** Production is copied to a new backup. */
  BACK_UP("back up production"),
  /** The policy is written to production, read back, and taken back if it is not whole. */
  REPLACE("replace production"),
  /** The Policy Agent is told to reread its files. */
  REFRESH("refresh"),
  /** What the Policy Agent says of it. */
  MESSAGES("read messages"),
  /** The transfer is appended to the project's history. Local only. */
  HISTORY("history");

  private final String label;

  Step(String label) {
    this.label = label;
  }

  /** What people read, such as {@code upload to staging}. */
  public String label() {
    return label;
  }
}
