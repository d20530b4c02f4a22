// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.Entry;

/** Makes blocks of a policy file out of drafts whose names are settled. */
final class Blocks {
  private Blocks() {}

  /** The block of a draft; its lines stand in the order of the draft's. */
  static Block of(Draft draft, Map<Draft, String> names) {
    Statement statement = Catalogue.get().statement(draft.statement()).orElseThrow();
    return new Block(statement, names.get(draft), entries(draft.statement(), draft.lines(), names));
  }

  private static List<Entry> entries(String statement, List<Line> lines, Map<Draft, String> names) {
    List<Entry> entries = new ArrayList<>(lines.size());
    for (Line line : lines) {
      Parameter parameter = Catalogue.get().parameter(statement, line.keyword()).orElseThrow();
      entries.add(
          switch (line.content()) {
            case Line.Content.Text value -> new Entry(parameter, value.text());
            case Line.Content.Name name -> new Entry(parameter, names.get(name.target()));
            case Line.Content.Block block ->
                new Entry(parameter, "", entries(line.keyword(), block.lines(), names));
          });
    }
    return entries;
  }

  /** The sources of every line of text that a draft becomes: its head, its braces, its lines. */
  static List<List<Source>> sources(Draft draft) {
    List<List<Source>> sources = new ArrayList<>();
    sources.add(draft.sources());
    sources.add(draft.sources());
    inner(draft.lines(), sources);
    sources.add(draft.sources());
    return sources;
  }

  private static void inner(List<Line> lines, List<List<Source>> sources) {
    for (Line line : lines) {
      sources.add(line.sources());
      if (line.content() instanceof Line.Content.Block block) {
        sources.add(line.sources());
        inner(block.lines(), sources);
        sources.add(line.sources());
      }
    }
  }
}
