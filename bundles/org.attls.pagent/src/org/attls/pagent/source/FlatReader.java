// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import org.attls.findings.FindingCode;

/**
 * Reads a flat file, line by line, in one pass. No text is refused: a line that makes no sense is
 * kept as a setting without a parameter, and braces that do not fit are mended as {@link Nesting}
 * tells.
 */
final class FlatReader {
  private final String text;
  private final FlatPolicy policy;
  private final Nesting nesting;
  private boolean numbered;

  FlatReader(String text) {
    this.text = text;
    this.policy = new FlatPolicy(text);
    this.nesting = new Nesting(policy);
  }

  FlatPolicy read() {
    numbered = SequenceNumbers.in(text);
    boolean told = false;
    for (int at = byteOrderMark(); at <= text.length(); ) {
      int lineEnd = Scan.lineEnd(text, at);
      int end = numbered ? SequenceNumbers.cut(text, at, lineEnd) : lineEnd;
      if (end < lineEnd && !told) {
        policy.add(Fault.at(FindingCode.SEQUENCE_NUMBERS, new Span(end, lineEnd)));
        told = true;
      }
      line(at, end);
      at = Scan.nextLine(text, lineEnd);
    }
    nesting.end();
    policy.complete();
    return policy;
  }

  private int byteOrderMark() {
    return text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** A line: braces and what stands between them, each taken as a line of its own. */
  private void line(int lineStart, int lineEnd) {
    int end = comment(lineStart, lineEnd);
    int at = Scan.skipBlanks(text, lineStart, end);
    int first = at;
    boolean alone = true;
    while (at < end) {
      int next = Scan.skipBlanks(text, piece(at, end), end);
      alone &= at == first && next == end;
      boolean remark = isBrace(text.charAt(at)) && next < end && nesting.isRemark(next, end);
      at = remark ? end : next;
    }
    if (!alone && nesting.hasBraceSince(first)) {
      policy.add(Fault.at(FindingCode.BRACE_ON_LINE, new Span(first, end)));
    }
  }

  /** Where the comment begins, or the line ends, without blanks before it. */
  private int comment(int lineStart, int lineEnd) {
    int end = lineEnd;
    for (int i = text.indexOf('#', lineStart, lineEnd);
        i >= 0;
        i = text.indexOf('#', i + 1, lineEnd)) {
      // Inside a word the sign is part of the word, as in real names.
      if (i == lineStart || Scan.isBlank(text.charAt(i - 1)) || isBraceWord(lineStart, i)) {
        policy.addComment(i, lineEnd);
        end = i;
        break;
      }
    }
    while (end > lineStart && Scan.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether the sign stands right behind a brace: {@code }# end of the rule}. */
  private boolean isBraceWord(int lineStart, int at) {
    int start = at - 1;
    return isBrace(text.charAt(start))
        && (start == lineStart || Scan.isBlank(text.charAt(start - 1)));
  }

  /** Takes a brace or a statement or setting up to the next brace; answers what is behind it. */
  private int piece(int at, int end) {
    int wordEnd = Scan.wordEnd(text, at, end);
    if (isBraces(at, wordEnd)) {
      nesting.brace(at);
      return at + 1;
    }
    int pieceEnd = wordEnd;
    int keywordEnd = wordEnd;
    int restStart = Scan.skipBlanks(text, wordEnd, end);
    int word = restStart;
    while (word < end) {
      wordEnd = Scan.wordEnd(text, word, end);
      if (wordEnd == word + 1 && isBrace(text.charAt(word))) {
        break;
      }
      pieceEnd = wordEnd;
      word = Scan.skipBlanks(text, wordEnd, end);
    }
    boolean opens = word < end && text.charAt(word) == '{';
    int gluedBrace = gluedBrace(at, pieceEnd);
    if (gluedBrace > 0 && word >= end) {
      nesting.line(words(at, Math.min(keywordEnd, gluedBrace), restStart, gluedBrace), true);
      return gluedBrace;
    }
    nesting.line(
        words(at, keywordEnd, restStart, pieceEnd), opens || word >= end && opensNext(end));
    return pieceEnd;
  }

  private Words words(int start, int keywordEnd, int restStart, int end) {
    boolean hasRest = restStart < end;
    return new Words(
        text, start, keywordEnd, hasRest ? restStart : keywordEnd, hasRest ? end : keywordEnd);
  }

  /** The offset of an opening brace that is glued to the last word, as in {@code TTLSRule A{}. */
  private int gluedBrace(int start, int end) {
    boolean glued = end - start > 1 && text.charAt(end - 1) == '{' && text.charAt(end - 2) != '{';
    return glued ? end - 1 : 0;
  }

  /** Whether the next line that says anything begins with an opening brace. */
  private boolean opensNext(int from) {
    int at = Scan.nextLine(text, Scan.lineEnd(text, from));
    while (at < text.length()) {
      int lineEnd = Scan.lineEnd(text, at);
      int first = Scan.skipBlanks(text, at, lineEnd);
      if (first < lineEnd && text.charAt(first) != '#') {
        int end = Scan.wordEnd(text, first, lineEnd);
        boolean comment = end > first + 1 && text.charAt(first + 1) == '#';
        return text.charAt(first) == '{' && (comment || isBraces(first, end));
      }
      at = Scan.nextLine(text, lineEnd);
    }
    return false;
  }

  /** Whether a word is one brace, or several that close. */
  private boolean isBraces(int start, int end) {
    char first = text.charAt(start);
    if (!isBrace(first)) {
      return false;
    }
    int at = start + 1;
    while (at < end && first == '}' && text.charAt(at) == '}') {
      at++;
    }
    return at == end;
  }

  private static boolean isBrace(char c) {
    return c == '{' || c == '}';
  }
}
