// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.pagent.edit.Edit;
import org.attls.pagent.edit.PolicyEdits;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.value.Value;
import org.attls.pagent.value.ValueReader;

/** Changes that are offered though nothing is wrong. */
public final class FlatAssists {
  private FlatAssists() {}

  /** The changes that are offered at an offset. */
  public static List<FlatFix> at(FlatPolicy policy, int offset) {
    List<FlatFix> fixes = new ArrayList<>();
    new Cursor(policy, offset)
        .node()
        .ifPresent(
            node -> {
              spelling(node).ifPresent(fixes::add);
              PortSplit.of(policy, node).ifPresent(fixes::add);
            });
    List<Edit> everywhere = spelling(policy);
    if (!fixes.isEmpty() && everywhere.size() > 1) {
      fixes.add(new FlatFix("Spell keywords and values as IBM does in this file", everywhere));
    }
    return fixes;
  }

  /** The changes that spell every keyword and every word of a choice as IBM does. */
  public static List<Edit> spelling(FlatPolicy policy) {
    List<Edit> edits = new ArrayList<>();
    policy.allStatements().forEach(statement -> edits.addAll(edits(statement)));
    policy.allSettings().forEach(setting -> edits.addAll(edits(setting)));
    return edits;
  }

  private static Optional<FlatFix> spelling(FlatNode node) {
    List<Edit> edits = edits(node);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new FlatFix("Write " + edits.getFirst().text(), edits));
  }

  private static List<Edit> edits(FlatNode node) {
    return switch (node) {
      case FlatStatement statement ->
          keyword(statement, statement.canonicalKeyword()).stream().toList();
      case FlatSetting setting -> {
        List<Edit> edits = new ArrayList<>();
        setting
            .parameter()
            .ifPresent(
                parameter -> {
                  keyword(setting, parameter.keyword()).ifPresent(edits::add);
                  word(setting).ifPresent(edits::add);
                });
        yield edits;
      }
    };
  }

  private static Optional<Edit> keyword(FlatNode node, String spelled) {
    return node.keyword().equals(spelled)
        ? Optional.empty()
        : Optional.of(PolicyEdits.setKeyword(node, spelled));
  }

  private static Optional<Edit> word(FlatSetting setting) {
    String written = setting.value();
    return setting
        .parameter()
        .flatMap(parameter -> ValueReader.read(parameter, written).value())
        .filter(Value.Word.class::isInstance)
        .map(value -> ((Value.Word) value).option().word())
        .filter(word -> word.equalsIgnoreCase(written) && !word.equals(written))
        .map(word -> PolicyEdits.setValue(setting, word));
  }
}
