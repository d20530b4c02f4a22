// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.findings.Lines;
import org.attls.pagent.catalogue.ValueType;

/**
 * A flat file as it was read: its statements and settings, each with its place in the text. The
 * text itself is kept, so nothing is lost, whatever it holds; a change is made to the text (see
 * package {@code edit}) and read again.
 */
public final class FlatPolicy {
  private final String text;
  private List<FlatNode> contents = new ArrayList<>();
  private final List<Span> comments = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private volatile Lines lines;
  private volatile Map<String, Map<String, List<FlatStatement>>> named;

  FlatPolicy(String text) {
    this.text = text;
  }

  /**
   * Reads a file. Any text can be read.
   *
   * @param text the whole text of a file, lines ended by LF, CR LF or CR
   */
  public static FlatPolicy read(String text) {
    return new FlatReader(text).read();
  }

  /** The text of the file. */
  public String text() {
    return text;
  }

  /** The lines of the text, found when first asked for. */
  public Lines lines() {
    Lines known = lines;
    if (known == null) {
      known = Lines.of(text);
      lines = known;
    }
    return known;
  }

  /** What stands at the top level, in the order of the file. */
  public List<FlatNode> contents() {
    return contents;
  }

  /** The statements at the top level, in the order of the file. */
  public Stream<FlatStatement> statements() {
    return contents.stream().filter(FlatStatement.class::isInstance).map(FlatStatement.class::cast);
  }

  /** The statements of a kind at the top level, in the order of the file. */
  public Stream<FlatStatement> statements(String type) {
    return statements().filter(statement -> statement.is(type));
  }

  /** All statements, those in others too, in the order of the file. */
  public Stream<FlatStatement> allStatements() {
    return statements().flatMap(FlatStatement::withInner);
  }

  /** All settings, in the order of the file. */
  public Stream<FlatSetting> allSettings() {
    return contents.stream()
        .flatMap(
            node ->
                switch (node) {
                  case FlatSetting setting -> Stream.of(setting);
                  case FlatStatement statement ->
                      statement.withInner().flatMap(FlatStatement::settings);
                });
  }

  /** Where the comments are, each with its sign and without the end of its line. */
  public List<Span> comments() {
    return Collections.unmodifiableList(comments);
  }

  /** What is wrong with its lines and braces; what they say is for the checks. */
  public List<Fault> faults() {
    return Collections.unmodifiableList(faults);
  }

  /**
   * The statements at the top level of a kind and name: one if all is well.
   *
   * @param type the keyword as IBM spells it
   * @param name the name; names are told apart by case
   */
  public List<FlatStatement> named(String type, String name) {
    if (named == null) {
      named = byName(); // At once: several threads may ask.
    }
    Map<String, List<FlatStatement>> ofType = named.get(type.toLowerCase(Locale.ROOT));
    return ofType == null
        ? List.of()
        : Collections.unmodifiableList(ofType.getOrDefault(name, List.of()));
  }

  private Map<String, Map<String, List<FlatStatement>>> byName() {
    Map<String, Map<String, List<FlatStatement>>> found = new HashMap<>();
    statements()
        .filter(statement -> statement.type().isPresent())
        .forEach(
            statement ->
                found
                    .computeIfAbsent(
                        statement.canonicalKeyword().toLowerCase(Locale.ROOT),
                        key -> new HashMap<>())
                    .computeIfAbsent(statement.name(), key -> new ArrayList<>(1))
                    .add(statement));
    return found;
  }

  /** The statement that a setting names; the first where there are several of that name. */
  public Optional<FlatStatement> target(FlatSetting reference) {
    Optional<String> type = targetType(reference);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<FlatStatement> found = named(type.get(), reference.value());
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /** The kind of statement that a setting names; empty if it names none. */
  public static Optional<String> targetType(FlatSetting setting) {
    return setting
        .parameter()
        .map(parameter -> parameter.type().value())
        .filter(ValueType.NameReference.class::isInstance)
        .map(type -> ((ValueType.NameReference) type).statement());
  }

  /** The innermost node that an offset touches; empty between statements. */
  public Optional<FlatNode> at(int offset) {
    return at(contents, offset);
  }

  private static Optional<FlatNode> at(List<FlatNode> nodes, int offset) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nodes.get(middle).span().end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == nodes.size() || !nodes.get(low).span().touches(offset)) {
      return Optional.empty();
    }
    FlatNode node = nodes.get(low);
    if (node instanceof FlatStatement statement) {
      Optional<FlatNode> inner = at(statement.contents(), offset);
      return inner.isPresent() ? inner : Optional.of(node);
    }
    return Optional.of(node);
  }

  void add(FlatNode node) {
    contents.add(node);
  }

  /** Takes what was added as all of the file: lists that cannot change are quicker to walk. */
  void complete() {
    for (FlatNode node : contents) {
      if (node instanceof FlatStatement statement) {
        statement.complete();
      }
    }
    contents = List.copyOf(contents);
  }

  void addComment(int start, int end) {
    comments.add(new Span(start, end));
  }

  void add(Fault fault) {
    faults.add(fault);
  }
}
