// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.attls.findings.FindingCode;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.policy.naming.Kinds;
import org.attls.policy.services.PolicyGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

/**
 * Says in human words what is wrong with the text at the place where the parser gave up. The
 * typical mistakes have findings of their own; whatever else there is says what may stand there.
 */
@Singleton
public class SyntaxErrors implements ISyntaxErrorMessageProvider {
  /** The words after which a name comes. */
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "descriptor",
          "level",
          "map",
          "group",
          "image",
          "stack",
          "rule",
          "rules",
          "condition",
          "extends",
          "type",
          "without",
          "row",
          "effective",
          "symbol",
          "namespace",
          "import",
          "->");

  /** The words that begin an object at the top of a file. */
  private static final Set<String> TOP_LEVEL =
      Set.of("traffic", "security", "requirement", "address", "time", "shared", "image");

  /** The words that begin a traffic type, so that the block of the one before must be closed. */
  private static final Set<String> DIRECTIONS = Set.of("inbound", "outbound", "either", "type");

  private static final Set<String> KEY_RINGS = Set.of("ring", "database", "token");

  private static final String KEY_RING_OWNERS =
      "an image, a stack, a connectivity rule, a traffic descriptor or a traffic type";

  private final Set<String> keywords;

  /** Learns the words of the language from its grammar. */
  @Inject
  public SyntaxErrors(PolicyGrammarAccess grammar) {
    keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
  }

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
    RecognitionException error = context.getRecognitionException();
    if (error == null || !(error.input instanceof org.antlr.runtime.TokenStream)) {
      return message(FindingCode.SYNTAX, "This", Expectations.of(context.getCurrentContext()));
    }
    return describe(context, new Tokens(error), error);
  }

  private SyntaxErrorMessage describe(
      IParserErrorContext context, Tokens tokens, RecognitionException error) {
    EObject inside = context.getCurrentContext();
    String text = tokens.text();
    if (QuotedText.isUnclosed(tokens.before(1))) {
      return null; // The text has swallowed what is missing here, and is reported itself.
    }
    if (tokens.firstOfLine().startsWith("#")) {
      return message(FindingCode.HASH_COMMENT);
    }
    if (text.equals(">") && tokens.before(1).endsWith("-")) {
      return message(FindingCode.SYNTAX, "The - of ->", "a blank before it: a name may hold one");
    }
    if (tokens.lineBefore(Integer.MAX_VALUE).stream().anyMatch(SyntaxErrors::isForeign)) {
      return null; // The first such character of a line is reported; the rest follows from it.
    }
    if (isNegative(tokens.glued()) && SettingPhrase.isBehindWords(tokens)) {
      return new SyntaxErrorMessage(
          FindingCode.MISSING_QUOTES.message(tokens.glued()),
          FindingCode.MISSING_QUOTES.id(),
          new String[] {tokens.glued()});
    }
    if (isForeign(text)) {
      return message(FindingCode.UNEXPECTED_CHARACTER, character(text));
    }
    if (tokens.atEnd() || isBlock(inside) && beginsObject(tokens) && !expectsName(tokens)) {
      return unclosed(context.getCurrentNode(), inside, tokens);
    }
    if (DIRECTIONS.contains(text) && inside instanceof TrafficType && !expectsValue(tokens)) {
      return message(FindingCode.MISSING_BRACE, Kinds.describe(inside), "}");
    }
    if (text.equals("key")
        && KEY_RINGS.contains(tokens.next())
        && withoutKeyRing(context.getCurrentNode()).isPresent()) {
      return message(
          FindingCode.SETTING_PLACE,
          "key " + tokens.next(),
          Kinds.describe(withoutKeyRing(context.getCurrentNode()).get()),
          KEY_RING_OWNERS);
    }
    if (expectsName(tokens)
        && keywords.contains(text)
        && isWord(text)
        && !tokens.lineBefore(1).isEmpty()) {
      return message(FindingCode.KEYWORD_AS_NAME, text);
    }
    if (expects(context, error, "'{'") && isBlock(inside)) {
      return message(FindingCode.MISSING_BRACE, Kinds.describe(inside), "{");
    }
    return SettingErrors.about(context, tokens)
        .orElseGet(
            () -> message(FindingCode.SYNTAX, text, Expectations.of(inside, tokens.before(1))));
  }

  private static boolean isNegative(String text) {
    return text.length() > 1
        && text.startsWith("-")
        && text.substring(1).chars().allMatch(Character::isDigit);
  }

  /** The object around a node, if no key ring can stand in it. */
  private static Optional<EObject> withoutKeyRing(INode node) {
    return EnclosingObjects.around(node, SyntaxErrors::hasBraces)
        .filter(block -> !(block instanceof KeyRingOwner));
  }

  /** Of some words the second one tells that an object begins. */
  private static boolean beginsObject(Tokens tokens) {
    String text = tokens.text();
    return switch (tokens.before(1)) {
      case "traffic" -> text.equals("descriptor");
      case "time" -> text.equals("condition");
      default ->
          TOP_LEVEL.contains(text)
              || text.equals("{")
                  && tokens.before(2).equals("rules")
                  && tokens.before(3).equals("shared");
    };
  }

  private static SyntaxErrorMessage unclosed(INode node, EObject inside, Tokens tokens) {
    if (!isBlock(inside) || expectsName(tokens)) {
      return message(
          FindingCode.SYNTAX,
          tokens.atEnd() ? "The end of the file" : tokens.text(),
          Expectations.of(inside, tokens.before(1)));
    }
    EObject block = EnclosingObjects.around(node, SyntaxErrors::hasBraces).orElse(inside);
    String missing = EnclosingObjects.isOpened(node, block) ? "}" : "{";
    return message(FindingCode.MISSING_BRACE, Kinds.describe(block), missing);
  }

  private static boolean expects(
      IParserErrorContext context, RecognitionException error, String tokenName) {
    return error instanceof MismatchedTokenException mismatched
        && mismatched.expecting >= 0
        && mismatched.expecting < context.getTokenNames().length
        && context.getTokenNames()[mismatched.expecting].equals(tokenName);
  }

  private static boolean expectsName(Tokens tokens) {
    String before = tokens.before(1);
    return BEFORE_NAME.contains(before)
        && !(before.equals("map") && tokens.before(2).equals("secondary"));
  }

  /** Whether what stands before asks for more, other than the words secondary map. */
  private static boolean expectsValue(Tokens tokens) {
    return Expectations.follow(tokens.before(1)) && !tokens.before(2).equals("secondary");
  }

  private static boolean isBlock(EObject object) {
    return object != null && !(object instanceof PolicyFile);
  }

  private static boolean hasBraces(EObject object) {
    return object instanceof Named
        || object instanceof TrafficType
        || object instanceof RowSettings
        || object instanceof Verbatim;
  }

  /** Whether a token is a word. */
  static boolean isWord(String text) {
    return !text.isEmpty()
        && (Character.isLetterOrDigit(text.charAt(0)) || "_.:~@$*^".indexOf(text.charAt(0)) >= 0);
  }

  /** Whether a token is a character that no word, text or sign of the language has. */
  public static boolean isForeign(String text) {
    return text.codePointCount(0, text.length()) == 1
            && !isWord(text)
            && "{},/\"#".indexOf(text.charAt(0)) < 0
        || text.length() == 1 && text.charAt(0) > '~';
  }

  /** A character as messages show it, with its code point. */
  public static String character(String text) {
    int point = text.codePointAt(0);
    String code = String.format(java.util.Locale.ROOT, "U+%04X", point);
    return Character.isISOControl(point) || Character.isSurrogate(text.charAt(0))
        ? code
        : text + " (" + code + ")";
  }

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
    return message(FindingCode.PRIORITY_INVALID, context.getValueConverterException().getMessage());
  }

  /** A finding at the place of the error. */
  static SyntaxErrorMessage message(FindingCode code, Object... arguments) {
    return new SyntaxErrorMessage(code.message(arguments), code.id());
  }
}
