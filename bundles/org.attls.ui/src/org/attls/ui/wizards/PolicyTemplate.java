// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

/** What a new policy file can begin with. */
enum PolicyTemplate {
  TN3270("TN3270 server", "tn3270-server"),
  FTP("FTP server", "ftp-server"),
  SERVER("Server", "server"),
  CLIENT("Client", "client"),
  EMPTY("Empty", "empty");

  private final String label;
  private final String file;

  PolicyTemplate(String label, String file) {
    this.label = label;
    this.file = file;
  }

  /** Its name for the user. */
  String label() {
    return label;
  }

  /** The name that suits a file made of it, without the ending. */
  String fileName() {
    return this == EMPTY ? "policy" : file;
  }

  /** Its text, which is a complete and sound policy. */
  String text() {
    return BundleText.read("templates/" + file + ".attls");
  }

  /** What it is, in one sentence. */
  String summary() {
    return LeadingComment.firstSentence(text());
  }
}
