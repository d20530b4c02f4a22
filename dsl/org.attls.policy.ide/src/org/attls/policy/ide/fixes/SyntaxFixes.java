// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.findings.FindingCode;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.TextChange;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Mends text that the parser did not understand. */
class SyntaxFixes implements FixRule {
  /** Words on the same line that are none of those that may follow a description. */
  private static final Pattern REST =
      Pattern.compile("((?:[ \\t]+(?!(?:extends|release|disabled)\\b)[^\\s{}\"]+)+)[ \\t]*\\{");

  @Override
  public Set<FindingCode> codes() {
    return Set.of(
        FindingCode.KEYWORD_AS_NAME,
        FindingCode.MISSING_QUOTES,
        FindingCode.MISSING_COMMA,
        FindingCode.MISSING_BRACE,
        FindingCode.UNEXPECTED_BRACE,
        FindingCode.HASH_COMMENT,
        FindingCode.UNCLOSED_STRING);
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    Optional<Fix> fix =
        switch (problem.code()) {
          case KEYWORD_AS_NAME -> escape(problem);
          case MISSING_QUOTES -> problem.suggestion(0).flatMap(text -> quote(problem, text));
          case MISSING_COMMA -> comma(problem);
          case MISSING_BRACE -> brace(problem);
          case UNEXPECTED_BRACE -> surplus(problem);
          case HASH_COMMENT -> comment(problem);
          default -> closeQuote(problem);
        };
    return fix.stream().toList();
  }

  private static Optional<Fix> escape(Problem problem) {
    String name = "^" + problem.found();
    return Optional.of(Fix.of("Write " + name, problem.replacement(name)));
  }

  private static Optional<Fix> quote(Problem problem, String found) {
    int at = problem.text().indexOf(found, problem.offset());
    if (at != problem.offset()) {
      return Optional.empty();
    }
    String text = found + restOfDescription(problem, at + found.length());
    boolean closed = problem.text().startsWith("\"", at + text.length());
    String quoted = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    int length = text.length() + (closed ? 1 : 0);
    return Optional.of(
        Fix.of("Put it in quotes", new TextChange(problem.file(), at, length, quoted)));
  }

  /** The words behind the first ones of a description, up to the brace of the object. */
  private static String restOfDescription(Problem problem, int end) {
    boolean description =
        Spot.at(problem.resource(), problem.offset())
            .filter(spot -> spot.feature().equals("description"))
            .isPresent();
    Matcher rest = REST.matcher(problem.text()).region(end, problem.text().length());
    return description && rest.lookingAt() ? rest.group(1) : "";
  }

  private static Optional<Fix> comma(Problem problem) {
    ILeafNode before = new Leaves(problem.resource()).before(problem.offset(), 1);
    return Optional.ofNullable(before)
        .map(leaf -> Fix.of("Insert a comma", insert(problem, leaf.getEndOffset(), ",")));
  }

  /** The opening brace stands on the line of the name, the closing one on a line of its own. */
  private static Optional<Fix> brace(Problem problem) {
    ILeafNode before = new Leaves(problem.resource()).before(problem.offset(), 1);
    if (before == null) {
      return Optional.empty();
    }
    boolean open = problem.message().endsWith("{.");
    String text = open ? " {" : Layout.lineEnd(problem.text()) + "}";
    return Optional.of(
        Fix.of(open ? "Insert {" : "Insert }", insert(problem, before.getEndOffset(), text)));
  }

  private static Optional<Fix> surplus(Problem problem) {
    return Optional.of(
        Fix.of(
            "Remove }",
            Layout.remove(problem.file(), problem.text(), problem.offset(), problem.end())));
  }

  private static Optional<Fix> comment(Problem problem) {
    String text = problem.text();
    int start = problem.offset();
    if (!text.startsWith("#", start)) {
      start = Layout.startOfLine(text, start);
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    int end = start;
    while (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    return end == start
        ? Optional.empty()
        : Optional.of(Fix.of("Write //", new TextChange(problem.file(), start, end - start, "//")));
  }

  private static Optional<Fix> closeQuote(Problem problem) {
    String text = problem.text();
    int lineEnd = text.indexOf('\n', problem.offset());
    String line = text.substring(problem.offset(), lineEnd < 0 ? text.length() : lineEnd);
    String content = line.stripTrailing();
    if (content.endsWith("{")) {
      content = content.substring(0, content.length() - 1).stripTrailing();
    }
    return Optional.of(
        Fix.of("Close the quotes", insert(problem, problem.offset() + content.length(), "\"")));
  }

  private static TextChange insert(Problem problem, int at, String text) {
    return new TextChange(problem.file(), at, 0, text);
  }
}
