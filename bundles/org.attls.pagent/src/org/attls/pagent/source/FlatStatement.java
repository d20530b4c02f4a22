// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.pagent.catalogue.Statement;

/** A statement as it stands in a flat file, at the top level or in another one. */
public final class FlatStatement implements FlatNode {
  private static final int MISSING = -1;

  private final FlatPolicy policy;
  private final FlatStatement parent;
  private final Statement type;
  private final int start;
  private final int keywordEnd;
  private final int nameStart;
  private final int nameEnd;
  private final int restEnd;
  private List<FlatNode> contents = new ArrayList<>(4);
  private String name;
  private int open = MISSING;
  private int close = MISSING;

  FlatStatement(FlatPolicy policy, FlatStatement parent, Statement type, Words words) {
    this.policy = policy;
    this.parent = parent;
    this.type = type;
    this.start = words.start();
    this.keywordEnd = words.keywordEnd();
    this.nameStart = words.restStart();
    this.nameEnd = words.firstWordEnd();
    this.restEnd = words.restEnd();
  }

  /** What statement it is; empty if the catalogue has none of its keyword. */
  public Optional<Statement> type() {
    return Optional.ofNullable(type);
  }

  /** Whether it is a certain statement. */
  public boolean is(String statement) {
    return type != null && type.keyword().equals(statement);
  }

  @Override
  public Optional<FlatStatement> parent() {
    return Optional.ofNullable(parent);
  }

  /** Whether it stands in another statement. */
  public boolean isInline() {
    return parent != null;
  }

  @Override
  public String keyword() {
    return keywordSpan().of(policy.text());
  }

  /** The keyword as IBM spells it, where the catalogue has it, else as it is written. */
  public String canonicalKeyword() {
    return type == null ? keyword() : type.keyword();
  }

  @Override
  public Span keywordSpan() {
    return new Span(start, keywordEnd);
  }

  /** Its name; empty if it has none. */
  public String name() {
    String known = name; // Asked for by many checks; that two threads may both cut it is no harm.
    if (known == null) {
      known = policy.text().substring(nameStart, nameEnd);
      name = known;
    }
    return known;
  }

  /** Where the name is; behind the keyword if there is none. */
  public Span nameSpan() {
    return new Span(nameStart, nameEnd);
  }

  /** The text behind the name on its line, which the Policy Agent ignores; mostly empty. */
  public Span ignored() {
    return new Span(Scan.skipBlanks(policy.text(), nameEnd, restEnd), restEnd);
  }

  /** The text behind the keyword on its line: what a statement without a block says. */
  public Span operands() {
    return new Span(nameStart, restEnd);
  }

  /** Where the opening brace is; empty if it is missing. */
  public Optional<Span> openingBrace() {
    return brace(open);
  }

  /** Where the closing brace is; empty if it is missing. */
  public Optional<Span> closingBrace() {
    return brace(close);
  }

  private static Optional<Span> brace(int offset) {
    return offset == MISSING ? Optional.empty() : Optional.of(new Span(offset, offset + 1));
  }

  /** What stands in it, in the order of the file. */
  public List<FlatNode> contents() {
    return contents;
  }

  /** The settings in it, in the order of the file; not those of statements in it. */
  public Stream<FlatSetting> settings() {
    return contents.stream().filter(FlatSetting.class::isInstance).map(FlatSetting.class::cast);
  }

  /** The settings of a parameter, in the order of the file. */
  public Stream<FlatSetting> settings(String keyword) {
    return settings().filter(setting -> setting.is(keyword));
  }

  /** The statements in it, in the order of the file. */
  public Stream<FlatStatement> statements() {
    return contents.stream().filter(FlatStatement.class::isInstance).map(FlatStatement.class::cast);
  }

  /** It and all statements in it, in the order of the file. */
  public Stream<FlatStatement> withInner() {
    return Stream.concat(Stream.of(this), statements().flatMap(FlatStatement::withInner));
  }

  /** From the keyword to the closing brace, or to the end of what is there. */
  @Override
  public Span span() {
    return new Span(start, end());
  }

  private int end() {
    if (close != MISSING) {
      return close + 1;
    }
    if (!contents.isEmpty()) {
      return contents.getLast().span().end();
    }
    return open == MISSING ? restEnd : open + 1;
  }

  void add(FlatNode node) {
    contents.add(node);
  }

  /** Takes what was added as all that stands in it. */
  void complete() {
    for (FlatNode node : contents) {
      if (node instanceof FlatStatement inner) {
        inner.complete();
      }
    }
    contents = List.copyOf(contents);
  }

  void openAt(int offset) {
    open = offset;
  }

  void closeAt(int offset) {
    close = offset;
  }

  @Override
  public String toString() {
    return canonicalKeyword() + ' ' + name();
  }
}
