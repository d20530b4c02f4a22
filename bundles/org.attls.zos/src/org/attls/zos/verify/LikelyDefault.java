// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.Optional;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.EffectiveValue;
import org.attls.model.facts.Release;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.zos.report.ReportKeywords;

/**
 * What most likely holds where nothing is coded.
 *
 * @param value the value
 * @param certain whether that is certain
 */
record LikelyDefault(EffectiveValue value, boolean certain) {
  /** The default of a parameter at a release; empty if nobody knows or there is none. */
  static Optional<LikelyDefault> of(ActionLevel level, String keyword, Release release) {
    for (int i = level.ordinal(); i >= 0; i--) {
      Optional<ReportKeywords.Found> found = ReportKeywords.find(ActionLevel.values()[i], keyword);
      if (found.isPresent()) {
        DefaultValue value = found.get().parameter().defaultAt(release);
        if (value instanceof DefaultValue.Known known) {
          return Optional.of(
              new LikelyDefault(
                  new EffectiveValue.Single(known.value()), known.evidence().isCertain()));
        }
        if (!(value instanceof DefaultValue.Inherited)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
