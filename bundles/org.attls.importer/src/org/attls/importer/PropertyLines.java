// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Optional;
import org.attls.analysis.Coded;
import org.attls.analysis.Defaults;
import org.attls.model.settings.SettingWords;

/** Takes what the table of settings has words for, and carries the rest as it is. */
final class PropertyLines implements LineTaker {
  private final Defaults defaults;
  private final Contents contents;

  PropertyLines(Defaults defaults, Contents contents) {
    this.defaults = defaults;
    this.contents = contents;
  }

  @Override
  public boolean take(String keyword, Coded coded) {
    take(keyword, coded, SettingWords.ofKeyword(keyword));
    return true;
  }

  /** Without security there is only the group action, which has few settings of its own. */
  void takeWithoutSecurity(String keyword, Coded coded) {
    take(
        keyword,
        coded,
        SettingWords.ofKeyword(keyword).filter(words -> Homes.of(keyword) == Slot.RULE));
  }

  private void take(String keyword, Coded coded, Optional<SettingWords> words) {
    Slot slot = Homes.of(keyword);
    if (defaults.isDefault(keyword, coded.value())) {
      contents.assign(coded, slot, Fate.DEFAULT, "");
    } else if (words.isEmpty()) {
      contents.carry(coded, slot);
    } else if (!coded.settings().stream().allMatch(Verbatims::isCarriable)) {
      coded.settings().forEach(setting -> contents.drop(setting, slot));
    } else {
      contents.say(slot, Property.of(words.get(), coded.value()));
      contents.assign(coded, slot, Fate.EXPRESSED, words.get().words());
    }
  }
}
