// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.edit.FlatStyle;
import org.attls.pagent.edit.TextLines;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/** Proposes keywords where a keyword belongs, and values behind one. */
public final class FlatCompletion {
  private final FlatPolicy policy;
  private final Cursor cursor;
  private final Span replaced;
  private final String prefix;

  private FlatCompletion(FlatPolicy policy, int offset) {
    this.policy = policy;
    this.cursor = new Cursor(policy, offset);
    this.replaced = new Span(cursor.wordStart(), offset);
    this.prefix = cursor.prefix().toLowerCase(Locale.ROOT);
  }

  /** What can be written at an offset, the likely first: in the order of the manual. */
  public static List<FlatProposal> at(FlatPolicy policy, int offset) {
    return new FlatCompletion(policy, offset).proposals();
  }

  private List<FlatProposal> proposals() {
    if (cursor.isInComment()) {
      return List.of();
    }
    Stream<FlatProposal> all =
        cursor.isFirstWord()
            ? cursor.block().map(this::parameters).orElseGet(this::statements)
            : cursor.parameterOfLine().stream().flatMap(this::values);
    return all.filter(this::fits).toList();
  }

  /** What begins so comes into question, and a part of a keyword that begins so. */
  private boolean fits(FlatProposal proposal) {
    String label = proposal.label().toLowerCase(Locale.ROOT);
    return prefix.length() < 3 ? label.startsWith(prefix) : label.contains(prefix);
  }

  private Stream<FlatProposal> statements() {
    return Catalogue.get().statements().stream().map(this::statement);
  }

  private FlatProposal statement(Statement statement) {
    if (!statement.kind().hasBlock()) {
      return keyword(statement.keyword(), " ", statement.meaning(), CatalogueText.of(statement));
    }
    return block(statement.keyword(), " ", statement.meaning(), CatalogueText.of(statement));
  }

  /** What the statement does not have yet, or may have several times. */
  private Stream<FlatProposal> parameters(FlatStatement block) {
    Optional<Statement> type = block.type();
    if (type.isEmpty()) {
      return Stream.empty();
    }
    Set<String> taken =
        block.contents().stream()
            .filter(node -> !node.keywordSpan().touches(replaced.end()))
            .map(FlatNode::keyword)
            .map(keyword -> Catalogue.get().parameter(type.get().keyword(), keyword))
            .flatMap(Optional::stream)
            .filter(parameter -> !parameter.repeatable())
            .flatMap(FlatCompletion::excluded)
            .collect(Collectors.toSet());
    return Catalogue.get().parameters(type.get().keyword()).stream()
        .filter(parameter -> !taken.contains(parameter.keyword()))
        .map(this::parameter);
  }

  /** A parameter and those that it excludes. */
  private static Stream<String> excluded(Parameter parameter) {
    return Catalogue.get().parameters(parameter.statement()).stream()
        .filter(
            other ->
                other.equals(parameter)
                    || parameter.exclusiveGroup().isPresent()
                        && other.exclusiveGroup().equals(parameter.exclusiveGroup()))
        .map(Parameter::keyword);
  }

  private FlatProposal parameter(Parameter parameter) {
    String meaning = CatalogueText.of(parameter);
    String detail = parameter.type().value().description();
    if (parameter.type().value() instanceof ValueType.InlineBlock) {
      return block(parameter.keyword(), "", detail, meaning);
    }
    return keyword(parameter.keyword(), gap(parameter.keyword()), detail, meaning);
  }

  /** The blanks up to where values begin in this file. */
  private String gap(String keyword) {
    int column = FlatStyle.of(policy).valueColumn() - 1;
    int indent = indent().length();
    return " ".repeat(Math.max(1, column - indent - keyword.length()));
  }

  private String indent() {
    int end = replaced.start();
    int start = end;
    while (start > 0 && (policy.text().charAt(start - 1) == ' ')) {
      start--;
    }
    return policy.text().substring(start, end);
  }

  private FlatProposal keyword(String keyword, String gap, String detail, String meaning) {
    String text = keyword + gap;
    FlatToken.Kind kind = FlatToken.Kind.PARAMETER;
    return new FlatProposal(keyword, detail, text, replaced, text.length(), kind, meaning);
  }

  /**
   * A keyword with its braces; the cursor goes to the name, or into the block where it has none.
   */
  private FlatProposal block(String keyword, String gap, String detail, String meaning) {
    String lineEnd = TextLines.lineEnd(policy.text());
    String indent = indent();
    String inner = " ".repeat(FlatStyle.of(policy).indent());
    String head = keyword + gap;
    String open = lineEnd + indent + "{" + lineEnd + indent + inner;
    String text = head + open + lineEnd + indent + "}";
    int at = gap.isEmpty() ? head.length() + open.length() : head.length();
    return new FlatProposal(keyword, detail, text, replaced, at, FlatToken.Kind.STATEMENT, meaning);
  }

  private Stream<FlatProposal> values(Parameter parameter) {
    return ValueChoices.of(policy, parameter).stream()
        .map(
            choice ->
                new FlatProposal(
                    choice.text(),
                    choice.detail(),
                    choice.text(),
                    replaced,
                    choice.text().length(),
                    choice.kind(),
                    ""));
  }
}
