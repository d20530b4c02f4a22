// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.Optional;
import org.attls.policy.ide.text.TextChange;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Puts lines into blocks and takes stretches of text out, in the layout that the author chose. */
public final class Layout {
  private static final String INDENT = "    ";

  private Layout() {}

  /** The line end that a text uses. */
  public static String lineEnd(String text) {
    int at = text.indexOf('\n');
    return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Adds a member as the first one of the block of an object; empty if it has no block. */
  static Optional<TextChange> addFirst(EObject object, String member) {
    return brace(object, "{").map(open -> addFirst(object, open, member));
  }

  private static TextChange addFirst(EObject object, ILeafNode open, String member) {
    String text = open.getRootNode().getText();
    int at = open.getEndOffset();
    int lineEnd = at;
    while (lineEnd < text.length() && isBlank(text.charAt(lineEnd))) {
      lineEnd++;
    }
    boolean ownLine = lineEnd < text.length() && isLineEnd(text.charAt(lineEnd));
    String added =
        ownLine
            ? lineEnd(text) + indentation(text, open.getOffset()) + INDENT + member
            : " " + member;
    boolean tight = at < text.length() && text.charAt(at) == '}';
    return new TextChange(file(object), at, 0, tight ? added + " " : added);
  }

  /** Adds a member as the last one of the block of an object; empty if it has no block. */
  static Optional<TextChange> addLast(EObject object, String member) {
    return brace(object, "}").map(close -> addLast(object, close, member));
  }

  private static TextChange addLast(EObject object, ILeafNode close, String member) {
    String text = close.getRootNode().getText();
    int at = close.getOffset();
    int start = startOfLine(text, at);
    if (text.substring(start, at).isBlank()) {
      String line = indentation(text, at) + INDENT + member + lineEnd(text);
      return new TextChange(file(object), start, 0, line);
    }
    String before = Character.isWhitespace(text.charAt(at - 1)) ? "" : " ";
    return new TextChange(file(object), at, 0, before + member + " ");
  }

  /**
   * Takes a stretch of text out: with its lines if nothing else is on them, with the blanks behind
   * it where it begins a line, else with the blanks before it.
   */
  public static TextChange remove(URI file, String text, int from, int to) {
    int start = startOfLine(text, from);
    int end = to;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    boolean endsLine = end == text.length() || isLineEnd(text.charAt(end));
    if (text.substring(start, from).isBlank() && endsLine) {
      return new TextChange(file, start, afterLineEnd(text, end) - start, "");
    }
    if (text.substring(start, from).isBlank()) {
      return new TextChange(file, from, end - from, "");
    }
    int first = from;
    while (first > start && isBlank(text.charAt(first - 1))) {
      first--;
    }
    return new TextChange(file, first, to - first, "");
  }

  private static int afterLineEnd(String text, int at) {
    int end = at;
    if (end < text.length() && text.charAt(end) == '\r') {
      end++;
    }
    return end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
  }

  static int startOfLine(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The blanks that the line of an offset begins with. */
  public static String indentation(String text, int at) {
    int start = startOfLine(text, at);
    int end = start;
    while (end < at && isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** A brace of the block of an object itself, not of one inside it. */
  private static Optional<ILeafNode> brace(EObject object, String brace) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
    if (node != null) {
      for (ILeafNode leaf : node.getLeafNodes()) {
        if (leaf.getText().equals(brace)
            && NodeModelUtils.findActualSemanticObjectFor(leaf) == object) {
          return Optional.of(leaf);
        }
      }
    }
    return Optional.empty();
  }

  private static URI file(EObject object) {
    return object.eResource().getURI();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
