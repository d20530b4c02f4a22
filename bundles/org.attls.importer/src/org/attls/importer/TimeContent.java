// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.Defaults;
import org.attls.analysis.Values;
import org.attls.model.settings.SettingWords;
import org.attls.model.settings.TimeMask;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.value.Value;

/**
 * A time condition of a rule.
 *
 * @param nodes the line or statement of the rule that gives it, and the statement that it is
 * @param name the name that the file has for it; empty if it has none
 * @param properties what it says, in order
 */
record TimeContent(List<FlatNode> nodes, String name, List<Property> properties) {
  /** What an IpTimeCondition of a rule says. */
  static TimeContent of(ConditionLine line, Defaults defaults) {
    List<FlatNode> nodes = new ArrayList<>(List.of(line.node()));
    line.target().ifPresent(nodes::add);
    return new TimeContent(
        nodes,
        line.target().map(FlatStatement::name).orElse(""),
        said(line, defaults).stream().map(TimeContent::property).sorted().toList());
  }

  /** The lines that are no defaults; all if there is no other, for something must be said. */
  static List<FlatSetting> said(ConditionLine line, Defaults defaults) {
    List<FlatSetting> said =
        line.values().stream().filter(setting -> !isDefault(setting, defaults)).toList();
    return said.isEmpty() ? line.values() : said;
  }

  private static boolean isDefault(FlatSetting setting, Defaults defaults) {
    return defaults
        .of(setting.parameter().orElseThrow().keyword())
        .filter(setting.value()::equalsIgnoreCase)
        .isPresent();
  }

  /** Whether every value has a meaning. */
  static boolean isReadable(ConditionLine line) {
    return line.values().stream().allMatch(setting -> Values.of(setting).isPresent());
  }

  private static Property property(FlatSetting setting) {
    Parameter parameter = setting.parameter().orElseThrow();
    SettingWords words = SettingWords.ofKeyword(parameter.keyword()).orElseThrow();
    return new Property(
        words,
        switch (Values.of(setting).orElseThrow()) {
          case Value.Word word -> List.of(word.option().word());
          case Value.Mask mask ->
              TimeMask.ofKeyword(parameter.keyword()).orElseThrow().words(mask.digits());
          default -> List.of(setting.value());
        });
  }
}
