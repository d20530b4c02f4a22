// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import org.attls.analysis.Coded;

/** Takes what all rules of the file have alike, and the image therefore says once. */
final class SharedLines implements LineTaker {
  private final Surroundings surroundings;
  private final Contents contents;

  SharedLines(Surroundings surroundings, Contents contents) {
    this.surroundings = surroundings;
    this.contents = contents;
  }

  @Override
  public boolean take(String keyword, Coded coded) {
    return surroundings.shared().stream()
        .filter(property -> property.setting().keyword().equals(keyword))
        .findFirst()
        .map(
            property -> {
              contents.assign(coded, Slot.IMAGE, Fate.EXPRESSED, property.words());
              return true;
            })
        .orElse(false);
  }
}
