// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/** Says for every statement and line what became of it, and keeps as comments what is left over. */
final class Accounting {
  private static final int NAMED = 3;

  private final FlatPolicy policy;
  private final Ledger ledger;
  private final Remarks remarks;
  private final Item end;

  /**
   * Prepares the account.
   *
   * @param end gets what belongs to no object
   */
  Accounting(FlatPolicy policy, Ledger ledger, Remarks remarks, Item end) {
    this.policy = policy;
    this.ledger = ledger;
    this.remarks = remarks;
    this.end = end;
  }

  void run() {
    policy.contents().forEach(this::node);
  }

  private void node(FlatNode node) {
    if (!ledger.isUsed(node)) {
      leftOver(node);
      return;
    }
    switch (node) {
      case FlatSetting setting -> {
        note(setting.keywordSpan(), setting.valueSpan(), setting);
        ignored(setting.ignored(), setting);
        keep(setting);
      }
      case FlatStatement statement -> {
        note(statement.keywordSpan(), statement.nameSpan(), statement);
        ignored(statement.ignored(), statement);
        statement.openingBrace().ifPresent(brace -> brace(brace, statement));
        statement.closingBrace().ifPresent(brace -> brace(brace, statement));
        statement.contents().forEach(this::node);
      }
    }
  }

  private void brace(Span brace, FlatStatement statement) {
    remarks.note(brace, Fate.EXPRESSED, "a brace of " + SafeText.line(statement.toString()));
  }

  /** One entry for each thing that became of it. */
  private void note(Span keyword, Span value, FlatNode node) {
    Map<Fate, List<Ledger.Destination>> byFate =
        ledger.of(node).stream()
            .collect(
                Collectors.groupingBy(
                    Ledger.Destination::fate, LinkedHashMap::new, Collectors.toList()));
    // What has no effect in one rule may have one in another.
    if (byFate.size() > 1) {
      byFate.remove(Fate.NO_EFFECT);
    }
    byFate.forEach(
        (fate, places) ->
            remarks.note(
                new Span(keyword.start(), Math.max(keyword.end(), value.end())),
                fate,
                where(places)));
  }

  private static String where(List<Ledger.Destination> places) {
    List<String> words =
        places.stream()
            .map(
                place ->
                    place.words().isEmpty()
                        ? place.item().describe()
                        : place.item().describe() + ": " + place.words())
            .distinct()
            .toList();
    String first = words.stream().limit(NAMED).collect(Collectors.joining("; "));
    return words.size() > NAMED ? first + " and " + (words.size() - NAMED) + " more" : first;
  }

  /** Keeps as a comment what cannot be carried, at each object once. */
  private void keep(FlatSetting setting) {
    ledger.of(setting).stream()
        .filter(place -> place.fate() == Fate.NOT_CARRIED || place.fate() == Fate.PASSWORD)
        .map(Ledger.Destination::item)
        .distinct()
        .forEach(
            item ->
                remarks.keep(
                    setting.span().start(),
                    item,
                    "Not carried: " + SafeText.line(setting.toString())));
  }

  private void ignored(Span span, FlatNode node) {
    if (!span.isEmpty()) {
      Item item = ledger.item(node).orElse(end);
      remarks.note(span, Fate.IGNORED, "behind the value; comment at " + item.describe());
      remarks.keep(span.start(), item, SafeText.line(span.of(policy.text())));
    }
  }

  /** A node that no rule uses: each of its lines becomes a comment. */
  private void leftOver(FlatNode node) {
    Fate fate = isIdle(node) ? Fate.UNUSED : Fate.NOT_CARRIED;
    Item item = ledger.item(node).orElse(end);
    String why = why(node) + "; comment at " + item.describe();
    int from = node.span().start();
    while (from < node.span().end()) {
      int to = from;
      while (to < node.span().end() && !isLineEnd(policy.text().charAt(to))) {
        to++;
      }
      Span line = trimmed(from, to);
      if (!line.isEmpty()) {
        String text = SafeText.line(line.of(policy.text()));
        remarks.note(line, isBrace(text) ? Fate.UNUSED : fate, why);
        remarks.keep(
            line.start(), item, from == node.span().start() ? "Not carried: " + text : text);
      }
      from = to + 1;
    }
  }

  /** A sound statement that has no effect on any rule; not one that is meant for something. */
  private boolean isIdle(FlatNode node) {
    return node.parent().isEmpty()
        && switch (node) {
          case FlatStatement statement -> statement.type().isPresent() && !hasNamesake(statement);
          case FlatSetting setting -> setting.parameter().isPresent();
        };
  }

  private static boolean isBrace(String text) {
    return text.equals("{") || text.equals("}");
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int stop = to;
    while (start < stop && policy.text().charAt(start) <= ' ') {
      start++;
    }
    while (stop > start && policy.text().charAt(stop - 1) <= ' ') {
      stop--;
    }
    return new Span(start, stop);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private String why(FlatNode node) {
    return switch (node) {
      case FlatStatement statement when statement.type().isEmpty() -> "no statement of AT-TLS";
      case FlatStatement statement when !statement.type().get().kind().isPolicy() ->
          "configuration of the Policy Agent, which is no policy";
      case FlatStatement statement when hasNamesake(statement) ->
          "another statement of the same name was taken; which one PAGENT takes is not confirmed";
      case FlatStatement statement -> "no rule uses it";
      case FlatSetting setting when setting.parameter().isEmpty() -> "no parameter of AT-TLS";
      case FlatSetting setting -> "no rule uses it";
    };
  }

  private boolean hasNamesake(FlatStatement statement) {
    return !statement.isInline()
        && policy.named(statement.canonicalKeyword(), statement.name()).size() > 1;
  }
}
