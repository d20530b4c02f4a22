// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.util.TextRegion;

/**
 * A proposal of the kind snippet, taken apart for editors that do not read the notation of language
 * servers, {@code ${1:NAME}} and {@code $0}.
 *
 * @param text the text to insert
 * @param placeholders the parts to fill in, in the order in which to visit them
 * @param end where the cursor goes at last
 */
public record Snippet(String text, List<TextRegion> placeholders, int end) {
  private static final Pattern MARK = Pattern.compile("\\$\\{\\d+:([^}]*)}|\\$0");

  /** Takes a body apart whose placeholders are numbered in the order of the text. */
  public static Snippet parse(String body) {
    StringBuilder text = new StringBuilder();
    List<TextRegion> placeholders = new ArrayList<>();
    int end = -1;
    Matcher mark = MARK.matcher(body);
    int done = 0;
    while (mark.find()) {
      text.append(body, done, mark.start());
      done = mark.end();
      if (mark.group(1) == null) {
        end = text.length();
      } else {
        placeholders.add(new TextRegion(text.length(), mark.group(1).length()));
        text.append(mark.group(1));
      }
    }
    text.append(body, done, body.length());
    return new Snippet(text.toString(), List.copyOf(placeholders), end < 0 ? text.length() : end);
  }
}
