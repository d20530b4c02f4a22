// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.keywords;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Joins the keywords of the grammar with the table of what they are for. */
@Singleton
public class Keywords {
  /**
   * A keyword of the grammar as the table names it.
   *
   * @param phrase the words that stand together
   * @param where the name of the class in whose text they stand
   */
  public record Key(String phrase, String where) {}

  private final Map<Keyword, Key> keys = new LinkedHashMap<>();
  private final Map<Key, KeywordFact> facts = new HashMap<>();

  /** Reads the grammar and the table. */
  @Inject
  public Keywords(PolicyGrammarAccess access) {
    KeywordFact.all().forEach(fact -> facts.put(new Key(fact.phrase(), fact.where()), fact));
    Grammar grammar = access.getGrammar();
    for (AbstractRule rule : GrammarUtil.allRules(grammar)) {
      if (!(rule instanceof TerminalRule)) {
        where(grammar, rule).ifPresent(where -> add(rule, where));
      }
    }
  }

  private void add(AbstractRule rule, String where) {
    for (Keyword word : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
      if (!isPunctuation(word.getValue())) {
        keys.put(word, new Key(String.join(" ", words(word, true)), where));
      }
    }
  }

  /** Every keyword of the grammar but braces, commas and slashes. */
  public Map<Keyword, Key> keys() {
    return Map.copyOf(keys);
  }

  /** What a keyword of the grammar is for; empty where it has no meaning. */
  public Optional<KeywordFact> fact(Keyword word) {
    return Optional.ofNullable(keys.get(word)).map(facts::get);
  }

  /** The word and those that must follow it, for example {@code session caching}. */
  public static String rest(Keyword word) {
    return String.join(" ", words(word, false));
  }

  /** The feature that is set by writing the keyword, if it is given once only; else empty. */
  public static String property(Keyword word) {
    AbstractElement element = outer(word);
    if (element instanceof Keyword && element.eContainer() instanceof Group group) {
      for (AbstractElement each : following(group, element)) {
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

  private static boolean isPunctuation(String word) {
    return "{},/".contains(word);
  }

  private static List<String> words(Keyword word, boolean fromStart) {
    AbstractElement element = outer(word);
    if (!(element.eContainer() instanceof Group group)) {
      return List.of(word.getValue());
    }
    List<AbstractElement> all = group.getElements();
    int first = all.indexOf(element);
    while (fromStart && first > 0 && keyword(all.get(first - 1)) != null) {
      first--;
    }
    return all.subList(first, all.size()).stream()
        .map(Keywords::keyword)
        .takeWhile(each -> each != null && !isPunctuation(each.getValue()))
        .map(Keyword::getValue)
        .toList();
  }

  private static List<AbstractElement> following(Group group, AbstractElement element) {
    List<AbstractElement> all = group.getElements();
    return all.subList(all.indexOf(element) + 1, all.size());
  }

  /** The keyword that an element of a group consists of, alone or as the value of a feature. */
  private static Keyword keyword(AbstractElement element) {
    if (element instanceof Assignment assignment) {
      return assignment.getTerminal() instanceof Keyword word ? word : null;
    }
    return element instanceof Keyword word ? word : null;
  }

  private static AbstractElement outer(Keyword word) {
    Assignment assignment = GrammarUtil.containingAssignment(word);
    return assignment != null ? assignment : word;
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
