// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The comment that a policy file begins with, where it says what it is for. */
final class LeadingComment {
  private static final String MARK = "//";
  private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=\\.)\\s");

  private LeadingComment() {}

  /** The first sentence of the comment, on one line; empty if the text begins otherwise. */
  static String firstSentence(String text) {
    String comment =
        text.lines()
            .map(String::strip)
            .takeWhile(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()).strip())
            .collect(Collectors.joining(" "));
    return END_OF_SENTENCE.split(comment, 2)[0].strip();
  }
}
