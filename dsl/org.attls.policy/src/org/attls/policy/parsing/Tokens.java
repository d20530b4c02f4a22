// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;

/** The tokens around the place where the parser gave up. Blanks and comments are passed over. */
final class Tokens {
  private final TokenStream stream;
  private final int at;

  /** The neighbourhood of an error, which must come from a token stream. */
  Tokens(RecognitionException error) {
    stream = (TokenStream) error.input;
    at = error.token == null ? stream.index() : Math.max(0, indexOf(error.token));
  }

  private int indexOf(Token token) {
    int index = token.getTokenIndex();
    return index >= 0 && token.getType() != Token.EOF ? index : stream.size();
  }

  /** The text of the token that does not fit; empty at the end of the file. */
  String text() {
    return text(at);
  }

  /** The text of the visible token behind the one that does not fit; empty if there is none. */
  String next() {
    int index = at + 1;
    while (index < stream.size() && !isVisible(index)) {
      index++;
    }
    return text(index);
  }

  /** The text of the token that does not fit and of the tokens that follow without a blank. */
  String glued() {
    StringBuilder text = new StringBuilder();
    for (int i = at; i < stream.size() && isVisible(i); i++) {
      text.append(text(i));
    }
    return text.toString();
  }

  boolean atEnd() {
    return at >= stream.size();
  }

  /** The n-th token before the one that does not fit, or empty where there is none. */
  String before(int n) {
    int index = at;
    for (int left = n; left > 0 && index >= 0; ) {
      index--;
      if (index >= 0 && isVisible(index)) {
        left--;
      }
    }
    return index < 0 ? "" : text(index);
  }

  /** The first token of the line on which the token lies that does not fit. */
  String firstOfLine() {
    int line = line(Math.min(at, stream.size() - 1));
    String first = text();
    for (int i = at - 1; i >= 0 && line(i) == line; i--) {
      if (isVisible(i)) {
        first = text(i);
      }
    }
    return first;
  }

  /** The last tokens on the line before the one that does not fit, in order. */
  List<String> lineBefore(int most) {
    return before(most, true);
  }

  /** The last tokens before the one that does not fit, in order, on its line or on any. */
  List<String> before(int most, boolean onLine) {
    List<String> texts = new ArrayList<>();
    int line = line(Math.min(at, stream.size() - 1));
    for (int i = at - 1; i >= 0 && texts.size() < most && (!onLine || line(i) == line); i--) {
      if (isVisible(i)) {
        texts.addFirst(text(i));
      }
    }
    return texts;
  }

  /** The token that does not fit and what follows it on its line. */
  List<String> lineFrom(int most) {
    List<String> texts = new ArrayList<>();
    int line = line(at);
    for (int i = at; i < stream.size() && texts.size() < most && line(i) == line; i++) {
      if (isVisible(i)) {
        texts.add(text(i));
      }
    }
    return texts;
  }

  private String text(int index) {
    return index < stream.size() ? stream.get(index).getText() : "";
  }

  private int line(int index) {
    return index < 0 || index >= stream.size() ? -1 : stream.get(index).getLine();
  }

  private boolean isVisible(int index) {
    return !(stream.get(index) instanceof CommonToken token)
        || token.getChannel() == Token.DEFAULT_CHANNEL;
  }
}
