// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.attls.policy.parser.antlr.internal.InternalPolicyLexer;

/**
 * A token of a policy text, white space and comments included: all tokens in a row are the text.
 *
 * @param type its type, as the lexer numbers them
 * @param offset the index of its first character
 * @param text its text
 */
public record Lexeme(int type, int offset, String text) {
  private static final Set<Integer> COMMENTS =
      Set.of(
          InternalPolicyLexer.RULE_ML_COMMENT,
          InternalPolicyLexer.RULE_SL_COMMENT,
          InternalPolicyLexer.RULE_HASH_COMMENT);

  /** All tokens of a text. */
  public static List<Lexeme> of(String text) {
    InternalPolicyLexer lexer = new InternalPolicyLexer(new ANTLRStringStream(text));
    List<Lexeme> lexemes = new ArrayList<>();
    int offset = 0;
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      lexemes.add(new Lexeme(token.getType(), offset, token.getText()));
      offset += token.getText().length();
    }
    return lexemes;
  }

  /** Everything but white space; the white space inside comments is one blank. */
  public static List<String> visible(String text) {
    return of(text).stream()
        .filter(each -> !each.isBlank())
        .map(each -> each.isComment() ? each.text.replaceAll("\\s+", " ").strip() : each.text)
        .toList();
  }

  /** Whether it is white space. */
  public boolean isBlank() {
    return type == InternalPolicyLexer.RULE_WS;
  }

  /** Whether it is a comment. */
  public boolean isComment() {
    return COMMENTS.contains(type);
  }
}
