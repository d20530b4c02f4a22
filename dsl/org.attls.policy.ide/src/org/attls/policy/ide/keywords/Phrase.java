// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.keywords;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

/**
 * Words of a rule of the grammar that stand together, for example {@code key database}.
 *
 * @param words the keywords in order
 */
public record Phrase(List<Keyword> words) {
  private static final String PUNCTUATION = "{},/";

  /** Copies the words, so that the phrase cannot change. */
  public Phrase {
    words = List.copyOf(words);
  }

  /** The words with blanks between them. */
  public String text() {
    return from(words.getFirst());
  }

  /** One of its words and those that follow, with blanks between them. */
  public String from(Keyword word) {
    return words.subList(words.indexOf(word), words.size()).stream()
        .map(Keyword::getValue)
        .collect(Collectors.joining(" "));
  }

  /** The words before one of its words. */
  public List<String> before(Keyword word) {
    return words.subList(0, words.indexOf(word)).stream().map(Keyword::getValue).toList();
  }

  /** The phrases of a rule; a word of which one of several follows is part of several. */
  static List<Phrase> of(AbstractRule rule) {
    List<Phrase> phrases = new ArrayList<>();
    Set<Keyword> done = new HashSet<>();
    // Outer groups come first, so that the beginnings of inner ones are known to be continuations.
    for (Group group : EcoreUtil2.getAllContentsOfType(rule, Group.class)) {
      List<List<Keyword>> open = List.of();
      for (AbstractElement element : group.getElements()) {
        List<List<Keyword>> next = beginnings(element);
        if (next.isEmpty()) {
          close(open, phrases, done);
          open = next;
        } else {
          open = open.isEmpty() ? without(next, done) : joined(open, next);
        }
      }
      close(open, phrases, done);
    }
    for (Keyword word : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
      if (isWord(word) && !done.contains(word)) {
        phrases.add(new Phrase(List.of(word)));
      }
    }
    return phrases;
  }

  private static void close(List<List<Keyword>> open, List<Phrase> phrases, Set<Keyword> done) {
    for (List<Keyword> words : open) {
      phrases.add(new Phrase(words));
      done.addAll(words);
    }
  }

  private static List<List<Keyword>> without(List<List<Keyword>> beginnings, Set<Keyword> done) {
    return beginnings.stream().anyMatch(words -> done.contains(words.getFirst()))
        ? List.of()
        : beginnings;
  }

  private static List<List<Keyword>> joined(List<List<Keyword>> open, List<List<Keyword>> next) {
    List<List<Keyword>> joined = new ArrayList<>();
    for (List<Keyword> before : open) {
      for (List<Keyword> after : next) {
        List<Keyword> words = new ArrayList<>(before);
        words.addAll(after);
        joined.add(words);
      }
    }
    return joined;
  }

  /** The words with which an element must begin; nothing if it may begin with none. */
  private static List<List<Keyword>> beginnings(AbstractElement element) {
    if (element.getCardinality() != null) {
      return List.of();
    }
    if (element instanceof Assignment assignment) {
      return beginnings(assignment.getTerminal());
    }
    if (element instanceof Keyword word) {
      return isWord(word) ? List.of(List.of(word)) : List.of();
    }
    if (element instanceof Alternatives alternatives) {
      List<List<Keyword>> all = new ArrayList<>();
      for (AbstractElement each : alternatives.getElements()) {
        List<List<Keyword>> begins =
            beginnings(each instanceof Group group ? group.getElements().getFirst() : each);
        if (begins.isEmpty()) {
          return List.of();
        }
        all.addAll(begins);
      }
      return all;
    }
    return List.of();
  }

  private static boolean isWord(Keyword word) {
    return !PUNCTUATION.contains(word.getValue());
  }
}
