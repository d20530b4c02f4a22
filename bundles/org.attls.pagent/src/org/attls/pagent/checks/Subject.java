// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.model.facts.Release;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/**
 * The file under check: what the checks ask it, and what they have found. A statement whose keyword
 * is misspelled so that it is clear what was meant counts as that one.
 */
final class Subject {
  private final FlatPolicy policy;
  private final Optional<Release> release;
  private final Catalogue catalogue = Catalogue.get();
  private final Suggestions suggestions = new Suggestions();
  private final List<Fault> faults = new ArrayList<>();
  private final List<FlatStatement> statements = new ArrayList<>();
  private final Map<FlatStatement, Statement> guessed = new IdentityHashMap<>();
  private final Map<FlatSetting, Parameter> meant = new IdentityHashMap<>();
  private final Set<FlatNode> unreadable = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<FlatStatement> partial = new HashSet<>();
  private final Set<FlatStatement> mentioned = new HashSet<>();
  private final int end;
  private Definitions definitions;

  Subject(FlatPolicy policy, Optional<Release> release) {
    this.policy = policy;
    this.release = release;
    policy.statements().forEach(this::collect);
    int last = policy.text().length();
    while (last > 0 && policy.text().charAt(last - 1) <= ' ') {
      last--;
    }
    this.end = last;
  }

  private void collect(FlatStatement statement) {
    statements.add(statement);
    for (FlatNode node : statement.contents()) {
      if (node instanceof FlatStatement inner) {
        collect(inner);
      }
    }
  }

  FlatPolicy policy() {
    return policy;
  }

  String text() {
    return policy.text();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Optional<Release> release() {
    return release;
  }

  /** The release whose defaults count: the newest where none is given. */
  Release releaseOfDefaults() {
    return release.orElse(Release.all().getLast());
  }

  Suggestions suggestions() {
    return suggestions;
  }

  /** All statements in the order of the file, unknown ones among them. */
  List<FlatStatement> statements() {
    return statements;
  }

  void report(Fault fault) {
    faults.add(fault);
  }

  List<Fault> faults() {
    return faults;
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    return policy.lines().place("", offset, 0).line();
  }

  /** What statement it is, or is clearly meant to be. */
  Optional<Statement> type(FlatStatement statement) {
    Optional<Statement> type = statement.type();
    return type.isPresent() ? type : Optional.ofNullable(guessed.get(statement));
  }

  /** Whether it is a statement of a kind, or is clearly meant to be. */
  boolean is(FlatStatement statement, String keyword) {
    Statement type = statement.type().orElseGet(() -> guessed.get(statement));
    return type != null && type.keyword().equals(keyword);
  }

  /** Whether the keyword is misspelled. */
  boolean isGuessed(FlatStatement statement) {
    return guessed.containsKey(statement);
  }

  void guess(FlatStatement statement, Statement type) {
    guessed.put(statement, type);
  }

  /** Whether the checks may look into a statement: the catalogue tells what may stand there. */
  boolean isChecked(FlatStatement statement) {
    return type(statement).filter(type -> type.kind().isPolicy()).isPresent();
  }

  /** What a setting sets; in a statement with a misspelled keyword too. */
  Optional<Parameter> parameter(FlatSetting setting) {
    Optional<Parameter> parameter = setting.parameter();
    if (parameter.isPresent() || guessed.isEmpty() || setting.parent().isEmpty()) {
      return parameter;
    }
    Statement type = guessed.get(setting.parent().get());
    return type == null ? Optional.empty() : catalogue.parameter(type.keyword(), setting.keyword());
  }

  /** The parameter that a misspelled keyword most likely stands for. */
  Optional<Parameter> meant(FlatSetting setting) {
    return meant.isEmpty() ? Optional.empty() : Optional.ofNullable(meant.get(setting));
  }

  void mean(FlatSetting setting, Parameter parameter) {
    meant.put(setting, parameter);
  }

  /** Takes a node out of the checks of values: it has a finding that explains all others. */
  void markUnreadable(FlatNode node) {
    unreadable.add(node);
  }

  /** Whether the value of a setting, or the name of a statement, is worth a look. */
  boolean isReadable(FlatNode node) {
    return (unreadable.isEmpty() || !unreadable.contains(node)) && !isCutOff(node);
  }

  /** Whether the file ends in the middle of a node, so that its last word may be a part of one. */
  boolean isCutOff(FlatNode node) {
    if (node.span().end() != end) {
      return false;
    }
    return switch (node) {
      case FlatStatement statement -> statement.openingBrace().isEmpty() && needsBlock(statement);
      case FlatSetting setting ->
          end == text().length()
              && setting.parent().filter(parent -> parent.closingBrace().isEmpty()).isPresent();
    };
  }

  private boolean needsBlock(FlatStatement statement) {
    return type(statement).filter(type -> type.kind().hasBlock()).isPresent();
  }

  /** Notes that a statement has a line or block that nobody understands. */
  void markPartial(FlatStatement statement) {
    partial.add(statement);
  }

  /** Whether what a statement does not have is certainly not there. */
  boolean isWhole(FlatStatement statement) {
    return isComplete(statement) && (partial.isEmpty() || !partial.contains(statement));
  }

  /** Whether both braces of a block are there. */
  static boolean isComplete(FlatStatement statement) {
    return statement.openingBrace().isPresent() && statement.closingBrace().isPresent();
  }

  /** Whether the file ends within a statement: more may have followed. */
  boolean isTruncated() {
    if (policy.contents().isEmpty()
        || !(policy.contents().getLast() instanceof FlatStatement last)) {
      return false;
    }
    return needsBlock(last) && !isComplete(last);
  }

  /** The statements of their own, by kind and name. */
  Definitions definitions() {
    if (definitions == null) {
      definitions = new Definitions(this);
    }
    return definitions;
  }

  /** The kind of statement that a parameter names; empty if it names none. */
  static Optional<String> targetType(Parameter parameter) {
    return parameter.type().value() instanceof ValueType.NameReference reference
        ? Optional.of(reference.statement())
        : Optional.empty();
  }

  /** Notes that a finding names a statement, which then is not reported as unused. */
  void mention(FlatStatement statement) {
    mentioned.add(statement);
  }

  boolean isMentioned(FlatStatement statement) {
    return mentioned.contains(statement);
  }

  /** How a statement is called in messages: its keyword, and its name if it has one. */
  String title(FlatStatement statement) {
    String keyword = type(statement).map(Statement::keyword).orElseGet(statement::keyword);
    return statement.name().isEmpty() ? keyword : keyword + ' ' + statement.name();
  }

  /** Where a finding about a statement as a whole stands: its keyword and name. */
  static Span head(FlatStatement statement) {
    return new Span(statement.keywordSpan().start(), statement.nameSpan().end());
  }
}
