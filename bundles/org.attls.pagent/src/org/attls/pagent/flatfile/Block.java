// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.ValueType;

/**
 * A named statement of a file to write.
 *
 * @param statement the statement
 * @param name its name
 * @param entries its lines
 */
public record Block(Statement statement, String name, List<Entry> entries) {
  /**
   * A block of these entries in this order.
   *
   * @throws IllegalArgumentException if an entry is of another statement
   */
  public Block {
    Objects.requireNonNull(name);
    entries = List.copyOf(entries);
    for (Entry entry : entries) {
      if (!entry.parameter().statement().equals(statement.keyword())) {
        throw new IllegalArgumentException(
            entry.parameter().keyword() + " is not a parameter of " + statement.keyword());
      }
    }
  }

  /**
   * Starts a block.
   *
   * @param keyword the keyword of the statement, in any case
   * @throws IllegalArgumentException if there is no such statement
   */
  public static Builder builder(String keyword, String name) {
    Statement statement =
        Catalogue.get()
            .statement(keyword)
            .orElseThrow(() -> new IllegalArgumentException("no statement " + keyword));
    return new Builder(statement, name);
  }

  /** Collects the entries of a block and puts them into the catalogue's order. */
  public static final class Builder {
    private final Statement statement;
    private final String name;
    private final List<Entry> entries = new ArrayList<>();

    private Builder(Statement statement, String name) {
      this.statement = statement;
      this.name = name;
    }

    /**
     * Adds a line.
     *
     * @param keyword the keyword of a parameter of the statement, in any case
     * @throws IllegalArgumentException if the statement has no such parameter, or it takes a block
     *     in place of a value
     */
    public Builder add(String keyword, String value) {
      Parameter parameter = parameter(keyword);
      if (parameter.type().value() instanceof ValueType.InlineBlock) {
        throw new IllegalArgumentException(keyword + " takes a block, not a value");
      }
      entries.add(new Entry(parameter, value));
      return this;
    }

    /**
     * Adds an unnamed block with one line in place of a value.
     *
     * @param keyword the keyword of a parameter that is a statement in place
     * @param line the keyword of the block's only line
     * @param value its value
     * @throws IllegalArgumentException if there is no such parameter, or it takes no block
     */
    public Builder addBlock(String keyword, String line, String value) {
      Parameter parameter = parameter(keyword);
      if (!(parameter.type().value() instanceof ValueType.InlineBlock)) {
        throw new IllegalArgumentException(keyword + " takes a value, not a block");
      }
      entries.add(new Entry(parameter, "", builder(keyword, "").add(line, value).entries));
      return this;
    }

    private Parameter parameter(String keyword) {
      return Catalogue.get()
          .parameter(statement.keyword(), keyword)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "no parameter " + keyword + " in " + statement.keyword()));
    }

    /**
     * The block. Entries of one repeatable parameter keep the order in which they came, and so do
     * those of parameters that add to one list: V3CipherSuites and V3CipherSuites4Char together
     * tell which suite is preferred.
     */
    public Block build() {
      List<Entry> sorted = new ArrayList<>(entries);
      sorted.sort(Comparator.comparingInt(entry -> place(entry.parameter())));
      return new Block(statement, name, sorted);
    }

    /** The order of a parameter, or of the first one that adds to the same list. */
    private static int place(Parameter parameter) {
      if (parameter.list().isEmpty()) {
        return parameter.order();
      }
      return Catalogue.get().parameters(parameter.statement()).stream()
          .filter(other -> other.list().equals(parameter.list()))
          .mapToInt(Parameter::order)
          .min()
          .orElseThrow();
    }
  }
}
