// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attls.generator.Draft.Line;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.Entry;

/** Makes blocks of a policy file out of drafts whose names are settled. */
final class Blocks {
  private static final Comparator<Entry> BY_PLACE =
      Comparator.comparingInt(entry -> entry.parameter().order());

  private Blocks() {}

  /** The block of a draft; its lines stand in the order of the catalogue. */
  static Block of(Draft draft, Map<Draft, String> names) {
    Block.Builder block = Block.builder(draft.statement(), names.get(draft));
    List<Entry> inPlace = new ArrayList<>();
    for (Line line : draft.lines()) {
      switch (line) {
        case Line.Value value -> block.add(value.keyword(), value.text());
        case Line.Reference reference ->
            block.add(reference.keyword(), names.get(reference.target()));
        case Line.InPlace inner -> inPlace.add(inPlace(draft.statement(), inner));
      }
    }
    return with(block.build(), inPlace);
  }

  private static Entry inPlace(String statement, Line.InPlace inner) {
    Parameter parameter =
        Catalogue.get()
            .parameter(statement, inner.keyword())
            .orElseThrow(() -> new IllegalStateException("no " + inner.keyword()));
    Block.Builder block = Block.builder(inner.keyword(), "");
    for (Line line : inner.lines()) {
      block.add(line.keyword(), ((Line.Value) line).text());
    }
    return new Entry(parameter, "", block.build().entries());
  }

  /** No statement that holds others in place has parameters that add to one list. */
  private static Block with(Block block, List<Entry> inPlace) {
    if (inPlace.isEmpty()) {
      return block;
    }
    List<Entry> entries = new ArrayList<>(block.entries());
    entries.addAll(inPlace);
    entries.sort(BY_PLACE);
    return new Block(block.statement(), block.name(), entries);
  }
}
