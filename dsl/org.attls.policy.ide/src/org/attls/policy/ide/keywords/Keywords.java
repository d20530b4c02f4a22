// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.keywords;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.policy.services.PolicyGrammarAccess;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** Joins the keywords of the grammar with the facts about what they are for. */
@Singleton
public class Keywords {
  /** The rule of the values of settings that are words of the language elsewhere. */
  private static final String VALUES = "KeywordValue";

  /**
   * A keyword of the grammar as the table names it.
   *
   * @param phrase the words that stand together
   * @param where the name of the class in whose text they stand
   */
  public record Key(String phrase, String where) {}

  /**
   * Words that stand together, and what they are for.
   *
   * @param phrase the words
   * @param fact what they are for
   */
  public record Explained(Phrase phrase, KeywordFact fact) {}

  private final Set<Key> keys = new HashSet<>();
  private final Map<Keyword, List<Explained>> explained = new HashMap<>();

  /** Reads the grammar and the facts. */
  @Inject
  public Keywords(PolicyGrammarAccess access) {
    Map<Key, KeywordFact> facts = new HashMap<>();
    KeywordFact.all().forEach(fact -> facts.put(new Key(fact.phrase(), fact.where()), fact));
    Grammar grammar = access.getGrammar();
    for (AbstractRule rule : GrammarUtil.allRules(grammar)) {
      if (!(rule instanceof TerminalRule) && !VALUES.equals(rule.getName())) {
        where(grammar, rule).ifPresent(where -> add(rule, where, facts));
      }
    }
  }

  private void add(AbstractRule rule, String where, Map<Key, KeywordFact> facts) {
    for (Phrase phrase : Phrase.of(rule)) {
      Key key = new Key(phrase.text(), where);
      keys.add(key);
      KeywordFact fact = facts.get(key);
      if (fact != null) {
        Explained entry = new Explained(phrase, fact);
        phrase
            .words()
            .forEach(word -> explained.computeIfAbsent(word, each -> new ArrayList<>()).add(entry));
      }
    }
  }

  /** Every keyword of the grammar but braces, commas and slashes. */
  public Set<Key> keys() {
    return Set.copyOf(keys);
  }

  /** The phrases that a keyword of the grammar is a word of; none where it has no meaning. */
  public List<Explained> of(Keyword word) {
    return explained.getOrDefault(word, List.of());
  }

  /**
   * What a keyword of the grammar is for; empty where it has no meaning.
   *
   * @param around the words from the one before it to the one behind it, with blanks between them:
   *     they tell of which of several phrases it is a word
   */
  public Optional<KeywordFact> fact(Keyword word, String around) {
    List<Explained> all = of(word);
    return all.stream()
        .filter(each -> all.size() == 1 || around.contains(each.phrase().text()))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Explained::fact);
  }

  /** The feature that is set by writing the keyword, if it is given once only; else empty. */
  public static String property(Keyword word) {
    Assignment own = GrammarUtil.containingAssignment(word);
    AbstractElement element = own == null ? word : own;
    if (element instanceof Keyword && element.eContainer() instanceof Group group) {
      List<AbstractElement> all = group.getElements();
      for (AbstractElement each : all.subList(all.indexOf(element) + 1, all.size())) {
        if (each instanceof Assignment assignment) {
          return single(assignment);
        }
      }
      return "";
    }
    return element instanceof Assignment assignment ? single(assignment) : "";
  }

  private static String single(Assignment assignment) {
    return "+=".equals(assignment.getOperator()) ? "" : assignment.getFeature();
  }

  /**
   * Rules of words, not of objects, stand in the text of the object that has them as values; what
   * nobody has as a value is text that the grammar lets pass though it means nothing.
   */
  private static Optional<String> where(Grammar grammar, AbstractRule rule) {
    if (rule.getType().getClassifier() instanceof EClass type) {
      return Optional.of(type.getName());
    }
    return EcoreUtil2.getAllContentsOfType((EObject) grammar, RuleCall.class).stream()
        .filter(call -> call.getRule() == rule && GrammarUtil.containingAssignment(call) != null)
        .findFirst()
        .flatMap(call -> where(grammar, GrammarUtil.containingRule(call)));
  }
}
