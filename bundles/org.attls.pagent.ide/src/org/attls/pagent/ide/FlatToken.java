// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/**
 * A word of a flat file and what it is, for colours.
 *
 * @param span where it is
 * @param kind what it is
 */
public record FlatToken(Span span, Kind kind) {

  /** What words there are. */
  public enum Kind {
    /** The keyword of a statement. */
    STATEMENT,
    /** The keyword of a parameter. */
    PARAMETER,
    /** A keyword that is none. */
    UNKNOWN,
    /** The name of a statement where it is defined. */
    NAME,
    /** The name of a statement where it is used. */
    REFERENCE,
    /** A word that the catalogue has: On, Off, a cipher suite. */
    CONSTANT,
    /** Any other value. */
    VALUE,
    /** What the Policy Agent ignores though it is no comment. */
    IGNORED,
    /** A comment. */
    COMMENT
  }

  /** The words of a file in their order; braces and blanks are none. */
  public static List<FlatToken> of(FlatPolicy policy) {
    List<FlatToken> tokens = new ArrayList<>();
    policy.comments().forEach(span -> add(tokens, span, Kind.COMMENT));
    policy.contents().forEach(node -> collect(node, tokens));
    tokens.sort(Comparator.comparingInt(token -> token.span.start()));
    return tokens;
  }

  private static void collect(FlatNode node, List<FlatToken> tokens) {
    switch (node) {
      case FlatStatement statement -> {
        Kind kind = statement.type().isPresent() ? Kind.STATEMENT : Kind.UNKNOWN;
        add(tokens, statement.keywordSpan(), kind);
        add(tokens, statement.nameSpan(), Kind.NAME);
        add(tokens, statement.ignored(), Kind.IGNORED);
        statement.contents().forEach(inner -> collect(inner, tokens));
      }
      case FlatSetting setting -> {
        Kind kind = setting.parameter().isPresent() ? Kind.PARAMETER : Kind.UNKNOWN;
        add(tokens, setting.keywordSpan(), kind);
        add(tokens, setting.valueSpan(), value(setting));
        add(tokens, setting.ignored(), Kind.IGNORED);
      }
    }
  }

  private static Kind value(FlatSetting setting) {
    return setting
        .parameter()
        .map(
            parameter ->
                switch (parameter.type().value()) {
                  case ValueType.NameReference reference -> Kind.REFERENCE;
                  case ValueType.Choice choice -> Kind.CONSTANT;
                  case ValueType.Ciphers ciphers -> Kind.CONSTANT;
                  case ValueType.SignaturePairs pairs -> Kind.CONSTANT;
                  case ValueType.Groups groups -> Kind.CONSTANT;
                  default -> Kind.VALUE;
                })
        .orElse(Kind.VALUE);
  }

  private static void add(List<FlatToken> tokens, Span span, Kind kind) {
    if (!span.isEmpty()) {
      tokens.add(new FlatToken(span, kind));
    }
  }
}
