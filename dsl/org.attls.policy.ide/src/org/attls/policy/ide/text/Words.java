// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.text;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import java.util.HashSet;
import java.util.Set;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.attls.policy.services.PolicyGrammarAccess;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

/** Names as they are written: which there may be, and how those that are keywords are marked. */
@Singleton
public class Words {
  private static final String ESCAPE = "^";

  private final Set<String> keywords;
  private final Provider<Lexer> lexers;
  private final ITokenDefProvider tokens;

  /** Learns from the grammar which words cannot be names as they are. */
  @Inject
  public Words(
      PolicyGrammarAccess grammar,
      @Named(LexerBindings.RUNTIME) Provider<Lexer> lexers,
      ITokenDefProvider tokens) {
    this.keywords = new HashSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
    EcoreUtil2.getAllContentsOfType(grammar.getSoftWordRule(), Keyword.class)
        .forEach(soft -> keywords.remove(soft.getValue()));
    this.lexers = lexers;
    this.tokens = tokens;
  }

  /** Whether a text, without the escape, can be a name. */
  public boolean isName(String text) {
    if (text.isEmpty() || text.startsWith(ESCAPE)) {
      return false;
    }
    Lexer lexer = lexers.get();
    lexer.setCharStream(new ANTLRStringStream(ESCAPE + text));
    Token first = lexer.nextToken();
    return "RULE_WORD".equals(tokens.getTokenDefMap().get(first.getType()))
        && first.getText().length() == text.length() + 1;
  }

  /** A name as it must be written: with the escape if it is a keyword. */
  public String written(String name) {
    return keywords.contains(name) ? ESCAPE + name : name;
  }

  /** The name that is written so. */
  public static String unescaped(String written) {
    return written.startsWith(ESCAPE) ? written.substring(1) : written;
  }
}
