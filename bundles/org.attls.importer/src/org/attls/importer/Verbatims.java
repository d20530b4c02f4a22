// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.flatfile.Lexical;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.value.Value;
import org.attls.pagent.value.ValueReader;

/** Collects parameters that are carried as they are; statements come in the catalogue's order. */
final class Verbatims {
  private final SequencedMap<Integer, List<FlatSetting>> byOrder = new TreeMap<>();
  private final Set<FlatSetting> empty = new HashSet<>();

  /** Whether the value of a line can stand in a line again. */
  static boolean isCarriable(FlatSetting setting) {
    return Lexical.valueProblem(setting.value()).isEmpty()
        && SafeText.line(setting.value()).equals(setting.value());
  }

  void add(FlatSetting setting) {
    String statement = setting.parameter().orElseThrow().statement();
    int order = Catalogue.get().statement(statement).orElseThrow().order();
    byOrder.computeIfAbsent(order, unused -> new ArrayList<>()).add(setting);
  }

  /** Adds a line without its value, which the language refuses. */
  void addEmpty(FlatSetting setting) {
    add(setting);
    empty.add(setting);
  }

  List<VerbatimBlock> blocks() {
    return byOrder.values().stream().map(lines -> block(lines, empty)).toList();
  }

  /** The block of lines of one statement, by keyword; those of one parameter keep their order. */
  static VerbatimBlock block(List<FlatSetting> settings) {
    return block(settings, Set.of());
  }

  private static VerbatimBlock block(List<FlatSetting> settings, Set<FlatSetting> empty) {
    List<FlatSetting> sorted = new ArrayList<>(settings);
    sorted.sort((one, other) -> Integer.compare(order(one), order(other)));
    return new VerbatimBlock(
        settings.getFirst().parameter().orElseThrow().statement(),
        sorted.stream().map(each -> line(each, empty.contains(each))).toList());
  }

  /** The place of a parameter; those that feed one list share that of the first. */
  private static int order(FlatSetting setting) {
    Parameter parameter = setting.parameter().orElseThrow();
    return parameter
        .list()
        .flatMap(
            list ->
                Catalogue.get().parameters(parameter.statement()).stream()
                    .filter(other -> other.list().equals(parameter.list()))
                    .map(Parameter::order)
                    .findFirst())
        .orElse(parameter.order());
  }

  private static VerbatimBlock.Line line(FlatSetting setting, boolean empty) {
    Parameter parameter = setting.parameter().orElseThrow();
    if (empty) {
      return new VerbatimBlock.Line(parameter.keyword(), "");
    }
    String value =
        ValueReader.read(parameter, setting.value())
            .value()
            .filter(Value.Word.class::isInstance)
            .map(word -> ((Value.Word) word).option().word())
            .orElse(setting.value());
    return new VerbatimBlock.Line(parameter.keyword(), value);
  }
}
