// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.ValueType.InlineBlock;

/**
 * Puts lines into the statements whose braces are open. Where braces are missing, the keywords tell
 * what was meant, and the indentation where they do not: a statement that never stands in another
 * one, or begins as far left as the one that is open, ends that one. So a lost brace costs the
 * statement that it belongs to and not the rest of the file.
 */
final class Nesting {
  /** No statement needs more than four; junk must not be deeper than what recursion can walk. */
  private static final int DEEPEST = 64;

  private final FlatPolicy policy;
  private final String text;
  private final Catalogue catalogue = Catalogue.get();
  private final Deque<FlatStatement> open = new ArrayDeque<>();
  private FlatStatement next;
  private FlatStatement lost;
  private int lastBrace = -1;
  private int tooDeep;

  Nesting(FlatPolicy policy) {
    this.policy = policy;
    this.text = policy.text();
  }

  /** Whether there was a brace at an offset or behind it. */
  boolean hasBraceSince(int offset) {
    return lastBrace >= offset;
  }

  /** Whether text behind a brace is no line of a statement, but a remark that is ignored. */
  boolean isRemark(int start, int end) {
    String keyword = text.substring(start, Scan.wordEnd(text, start, end));
    char first = keyword.charAt(0);
    return first != '{'
        && first != '}'
        && catalogue.statement(keyword).isEmpty()
        && parameter(keyword).isEmpty();
  }

  /** Takes a line. {@code opens} tells whether an opening brace comes next. */
  void line(Words words, boolean opens) {
    String keyword = text.substring(words.start(), words.keywordEnd());
    settle(keyword);
    if (opens) {
      Optional<Statement> type = catalogue.statement(keyword);
      type.ifPresent(statement -> recover(words, statement));
      next = statement(words, type.orElse(null));
      return;
    }
    Optional<Parameter> parameter = parameter(keyword);
    if (parameter.isPresent() && !(parameter.get().type().value() instanceof InlineBlock)) {
      setting(words, parameter.get());
      return;
    }
    Optional<Statement> type = catalogue.statement(keyword);
    if (type.isPresent() && (parameter.isPresent() || isOutside())) {
      withoutBlock(words, type.get());
    } else {
      setting(words, parameter.orElse(null));
    }
  }

  private void setting(Words words, Parameter parameter) {
    FlatStatement parent = open.peek();
    add(parent, new FlatSetting(policy, parent, parameter, words));
  }

  private Optional<Parameter> parameter(String keyword) {
    FlatStatement statement = open.peek();
    return statement == null ? Optional.empty() : parameter(statement, keyword);
  }

  private Optional<Parameter> parameter(FlatStatement statement, String keyword) {
    return statement.type().flatMap(type -> catalogue.parameter(type.keyword(), keyword));
  }

  /** Whether no statement is open, or only one without an opening brace. */
  private boolean isOutside() {
    return open.isEmpty() || open.size() == 1 && open.peek().openingBrace().isEmpty();
  }

  /** Whether the innermost statement stands in another one and lost its opening brace. */
  private boolean isInLost() {
    return open.size() > 1 && open.peek().openingBrace().isEmpty();
  }

  /** Goes into an inner statement without opening brace, or out of it, as the keyword tells. */
  private void settle(String keyword) {
    FlatStatement inner = lost;
    lost = null;
    boolean own = parameter(keyword).isPresent();
    if (inner != null && !own && parameter(inner, keyword).isPresent()) {
      open.push(inner);
    } else if (isInLost() && !own) {
      open.pop();
    }
  }

  /** A statement that should have a block and has none, or needs none. */
  private void withoutBlock(Words words, Statement type) {
    boolean inner = !isOutside();
    if (!inner) {
      open.clear();
    }
    FlatStatement statement = statement(words, type);
    if (type.kind().hasBlock()) {
      policy.add(
          Fault.at(FindingCode.MISSING_OPENING_BRACE, statement.keywordSpan(), type.keyword()));
      if (inner) {
        lost = statement;
      } else {
        open.push(statement);
      }
    }
  }

  private FlatStatement statement(Words words, Statement type) {
    FlatStatement parent = open.peek();
    FlatStatement statement = new FlatStatement(policy, parent, type, words);
    add(parent, statement);
    return statement;
  }

  private void add(FlatStatement parent, FlatNode node) {
    if (parent == null) {
      policy.add(node);
    } else {
      parent.add(node);
    }
  }

  /** Takes a brace. */
  void brace(int offset) {
    lastBrace = offset;
    lost = null;
    if (text.charAt(offset) == '{') {
      if (open.size() == DEEPEST) {
        stray(offset);
        tooDeep++;
        next = null;
        return;
      }
      if (next == null) {
        stray(offset);
        next = statement(new Words(text, offset, offset, offset, offset), null);
      }
      next.openAt(offset);
      open.push(next);
      next = null;
    } else if (tooDeep > 0) {
      tooDeep--;
    } else if (open.isEmpty()) {
      stray(offset);
    } else {
      if (isInLost() && isLeftOf(offset, open.peek())) {
        open.pop(); // Its closing brace is lost as well.
      }
      open.pop().closeAt(offset);
    }
  }

  private void stray(int offset) {
    policy.add(
        Fault.at(
            FindingCode.STRAY_BRACE,
            new Span(offset, offset + 1),
            text.substring(offset, offset + 1)));
  }

  /** Ends what an unbalanced brace left open, before a statement that cannot stand in it. */
  private void recover(Words words, Statement type) {
    if (isOutside()) {
      FlatStatement statement = open.peek();
      if (statement != null && !isInline(type, statement)) {
        open.clear();
      }
      return;
    }
    if (!isRightOf(words, open.peekLast()) && (!fits(type) || isIndented(open.peekLast()))) {
      closeUntil(null);
    } else if (!fits(type)) {
      open.stream().filter(outer -> isInline(type, outer)).findFirst().ifPresent(this::closeUntil);
    }
  }

  private boolean fits(Statement type) {
    return isInline(type, open.peek());
  }

  private static boolean isInline(Statement type, FlatStatement outer) {
    return outer.type().isPresent() && type.inlineIn().contains(outer.canonicalKeyword());
  }

  private boolean isRightOf(Words words, FlatStatement outer) {
    return Scan.column(text, words.start()) > Scan.column(text, outer.keywordSpan().start());
  }

  private boolean isLeftOf(int offset, FlatStatement statement) {
    return Scan.column(text, offset) < Scan.column(text, statement.keywordSpan().start());
  }

  private boolean isIndented(FlatStatement outer) {
    return !outer.contents().isEmpty()
        && Scan.column(text, outer.contents().getFirst().keywordSpan().start())
            > Scan.column(text, outer.keywordSpan().start());
  }

  private void closeUntil(FlatStatement outer) {
    tooDeep = 0;
    while (open.peek() != outer) {
      unclosed(open.pop());
    }
  }

  private void unclosed(FlatStatement statement) {
    if (statement.openingBrace().isPresent()) {
      policy.add(
          Fault.at(
              FindingCode.MISSING_CLOSING_BRACE,
              statement.keywordSpan().isEmpty()
                  ? statement.openingBrace().get()
                  : statement.keywordSpan(),
              statement.toString().strip()));
    }
  }

  /** Ends what is still open at the end of the file. */
  void end() {
    closeUntil(null);
  }
}
