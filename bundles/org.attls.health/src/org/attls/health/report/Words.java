// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.health.posture.Grade;

/** Small phrases that all parts of a page use. */
final class Words {
  private Words() {}

  /** For example {@code 1 rule} or {@code 3 rules}. */
  static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** For example {@code ttls.policy:12}. */
  static String place(Place place) {
    return place.file() + ":" + place.line();
  }

  /** What the grades are called as a class of the style sheet. */
  static String style(Grade grade) {
    return "grade " + grade.word();
  }

  /** The heading of the findings of a severity. */
  static String heading(Severity severity) {
    return switch (severity) {
      case ERROR -> "Errors";
      case WARNING -> "Warnings";
      case INFO -> "For information";
    };
  }

  /** What a grade means, in one sentence. */
  static String meaning(Grade grade) {
    return switch (grade) {
      case STRONG -> "TLS 1.2 or later, and certainly with forward secrecy only.";
      case ACCEPTABLE -> "TLS 1.2 or later, but a partner can take something less good.";
      case WEAK -> "A partner can take something that is deprecated or weak.";
      case BROKEN -> "A partner can take something that is broken, or that does not encrypt.";
      case NONE -> "The data are in the clear, or no partner can be served.";
      case UNKNOWN -> "It cannot be told from the policy.";
    };
  }
}
