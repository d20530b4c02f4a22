// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.List;
import java.util.Locale;
import org.attls.findings.Finding;
import org.attls.findings.Lines;
import org.attls.pagent.edit.FlatFormat;
import org.attls.pagent.edit.FlatStyle;
import org.attls.pagent.source.FlatPolicy;

/**
 * A flat file, laid out.
 *
 * @param text its text; the old one if there are obstacles
 * @param obstacles why it cannot be laid out
 */
record FlatFormatting(String text, List<Finding> obstacles) {

  /** The layouts to choose from. */
  enum Style {
    /** That of most lines of the file. */
    OWN,
    /** That of IBM's Configuration Assistant. */
    ASSISTANT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static FlatFormatting of(FlatInput flat, Style style) {
    String text = flat.content().text();
    FlatPolicy policy = FlatPolicy.read(text);
    if (!FlatFormat.isPossible(policy)) {
      Lines lines = Lines.of(text);
      return new FlatFormatting(
          text, policy.faults().stream().map(fault -> fault.in(flat.name(), lines)).toList());
    }
    FlatStyle layout = style == Style.OWN ? FlatStyle.of(policy) : FlatStyle.ASSISTANT;
    return new FlatFormatting(FlatFormat.format(policy, layout), List.of());
  }
}
